import type en from './en.ts';

export default {
  label: 'Telefon numaranız',
  region: 'Ülke veya bölge',
  changeRegion: '{region} {callingCode}: başka bir bölge seç',
  searchRegions: 'Ad veya ülke koduyla ara',
  closeRegions: 'Listeyi kapat',
  regionsFound: { one: '{count} bölge', other: '{count} bölge' },
  noRegionFound: 'Bölge bulunamadı. Başka bir yazım veya ülke kodunu deneyin.',
  empty: 'Telefon numaranızı yazın.',
  'too-short': 'Bu numara çok kısa. Bazı rakamlar eksik.',
  'too-long': 'Bu numara çok uzun. Fazla rakam var.',
  'wrong-length': 'Bu numarada bir rakam fazla ya da eksik.',
  'not-a-number': 'Yalnızca rakam kullanın: “{text}” bir telefon numarasının parçası olamaz.',
  'unknown-calling-code': '+{digits} ile başlayan bir ülke kodu yok.',
  'region-not-served': 'Bu bölgedeki numaraları arayamıyoruz: {region}.',
  'region-unsure': 'Bu numara şu bölgeden mi: {region}? Değilse başka bir bölge seçin.',
  'region-unsure-only': 'Bu numara şu bölgeden mi: {region}? Başka bölgelerdeki numaraları arayamıyoruz.',
  confirmRegion: 'Evet',
  otherNumber: 'Başka numara',
  'not-loaded': 'Bu numarayı kontrol edemedik. Yeniden deneyin.',
} satisfies typeof en;
