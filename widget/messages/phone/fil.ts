import type en from './en.ts';

export default {
  label: 'Numero ng inyong telepono',
  region: 'Bansa/rehiyon',
  changeRegion: '{region} {callingCode}: pumili ng ibang bansa/rehiyon',
  searchRegions: 'Maghanap ayon sa pangalan o code',
  closeRegions: 'Isara ang listahan',
  regionsFound: { one: '{count} bansa/rehiyon', other: '{count} na bansa/rehiyon' },
  noRegionFound: 'Walang nahanap na bansa/rehiyon. Subukan ang ibang baybay o ang country code.',
  empty: 'Pakilagay ang numero ng inyong telepono.',
  'too-short': 'Masyadong maikli ang numerong ito. May kulang na digit.',
  'too-long': 'Sobra ang dami ng digit ng numerong ito.',
  'wrong-length': 'Sobra o kulang ng isang digit ang numerong ito.',
  'not-a-number': 'Mga digit lang po: hindi puwedeng maging bahagi ng numero ng telepono ang “{text}”.',
  'unknown-calling-code': 'Walang country code na nagsisimula sa +{digits}.',
  'region-not-served': 'Hindi kami makatatawag sa mga numero ng bansa/rehiyong ito: {region}.',
  'region-unsure': 'Sa {region} ba ang numerong ito? Kung hindi, pumili po ng ibang bansa/rehiyon.',
  'region-unsure-only': 'Sa {region} ba ang numerong ito? Hindi kami makatatawag sa mga numero ng ibang bansa/rehiyon.',
  confirmRegion: 'Oo',
  otherNumber: 'Ibang numero',
  'not-loaded': 'Hindi namin masuri ang numerong ito. Pakisubukan ulit.',
} satisfies typeof en;
