import type en from './en.ts';

export default {
  label: 'Nombor telefon anda',
  region: 'Negara/wilayah',
  changeRegion: '{region} {callingCode}: pilih negara/wilayah lain',
  searchRegions: 'Cari nama atau kod',
  closeRegions: 'Tutup senarai',
  regionsFound: { other: '{count} negara/wilayah' },
  noRegionFound: 'Tiada negara/wilayah dijumpai. Cuba ejaan lain atau kod negara.',
  empty: 'Sila masukkan nombor telefon anda.',
  'too-short': 'Nombor ini terlalu pendek. Ada digit yang tertinggal.',
  'too-long': 'Nombor ini mempunyai terlalu banyak digit.',
  'wrong-length': 'Nombor ini terlebih atau terkurang satu digit.',
  'not-a-number': 'Sila gunakan digit sahaja: “{text}” tidak boleh ada dalam nombor telefon.',
  'unknown-calling-code': 'Tiada kod negara yang bermula dengan +{digits}.',
  'region-not-served': 'Kami tidak dapat menelefon nombor dari negara/wilayah ini: {region}.',
  'region-unsure': 'Adakah ini nombor dari {region}? Jika bukan, sila pilih negara/wilayah lain.',
  'region-unsure-only': 'Adakah ini nombor dari {region}? Kami tidak dapat menelefon nombor dari negara/wilayah lain.',
  confirmRegion: 'Ya',
  otherNumber: 'Nombor lain',
  'not-loaded': 'Kami tidak dapat menyemak nombor ini. Sila cuba lagi.',
} satisfies typeof en;
