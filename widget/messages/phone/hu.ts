import type en from './en.ts';

export default {
  label: 'Az Ön telefonszáma',
  region: 'Ország/régió',
  changeRegion: '{region} {callingCode}: másik régió választása',
  searchRegions: 'Keresés név vagy országhívó szerint',
  closeRegions: 'Lista bezárása',
  regionsFound: { one: '{count} régió', other: '{count} régió' },
  noRegionFound: 'Nincs találat. Próbálja más írásmóddal vagy az országhívóval.',
  empty: 'Adja meg a telefonszámát.',
  'too-short': 'Ez a szám túl rövid. Hiányzik belőle néhány számjegy.',
  'too-long': 'Ebben a számban túl sok a számjegy.',
  'wrong-length': 'Ebben a számban eggyel több vagy kevesebb a számjegy a kelleténél.',
  'not-a-number': 'Csak számjegyeket írjon be: „{text}” nem lehet része egy telefonszámnak.',
  'unknown-calling-code': 'Egyetlen régió országhívója sem kezdődik így: +{digits}.',
  'region-not-served': 'Ennek a régiónak a számait nem tudjuk hívni: {region}.',
  'region-unsure': 'Ez a szám ebből a régióból való: {region}? Ha nem, válasszon másikat.',
  'region-unsure-only': 'Ez a szám ebből a régióból való: {region}? Más régiók számait nem tudjuk hívni.',
  confirmRegion: 'Igen',
  otherNumber: 'Másik szám',
  'not-loaded': 'Nem tudtuk ellenőrizni ezt a számot. Próbálja újra.',
} satisfies typeof en;
