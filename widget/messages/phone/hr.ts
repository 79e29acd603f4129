import type en from './en.ts';

export default {
  label: 'Vaš telefonski broj',
  region: 'Država/regija',
  changeRegion: '{region} {callingCode}: odaberi drugu regiju',
  searchRegions: 'Traži po nazivu ili pozivnom broju',
  closeRegions: 'Zatvori popis',
  regionsFound: { one: '{count} regija', few: '{count} regije', other: '{count} regija' },
  noRegionFound: 'Nema takve regije. Pokušajte je napisati drukčije ili upišite pozivni broj.',
  empty: 'Upišite svoj telefonski broj.',
  'too-short': 'Ovaj je broj prekratak. Nedostaju neke znamenke.',
  'too-long': 'Ovaj broj ima previše znamenki.',
  'wrong-length': 'Ovaj broj ima jednu znamenku previše ili premalo.',
  'not-a-number': 'Upišite samo znamenke: „{text}” ne može biti dio telefonskog broja.',
  'unknown-calling-code': 'Nijedna regija nema pozivni broj koji počinje s +{digits}.',
  'region-not-served': 'Ne možemo zvati brojeve iz ove regije: {region}.',
  'region-unsure': 'Je li ovaj broj iz ove regije: {region}? Ako nije, odaberite drugu.',
  'region-unsure-only': 'Je li ovaj broj iz ove regije: {region}? Ne možemo zvati brojeve iz drugih regija.',
  confirmRegion: 'Da',
  otherNumber: 'Drugi broj',
  'not-loaded': 'Nismo uspjeli provjeriti ovaj broj. Pokušajte ponovno.',
} satisfies typeof en;
