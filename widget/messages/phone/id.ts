import type en from './en.ts';

export default {
  label: 'Nomor telepon Anda',
  region: 'Negara/wilayah',
  changeRegion: '{region} {callingCode}: pilih negara/wilayah lain',
  searchRegions: 'Cari nama atau kode',
  closeRegions: 'Tutup daftar',
  regionsFound: { other: '{count} negara/wilayah' },
  noRegionFound: 'Negara/wilayah tidak ditemukan. Coba ejaan lain atau kode negaranya.',
  empty: 'Masukkan nomor telepon Anda.',
  'too-short': 'Nomor ini terlalu pendek. Ada angka yang kurang.',
  'too-long': 'Nomor ini terlalu panjang. Angkanya terlalu banyak.',
  'wrong-length': 'Nomor ini kelebihan atau kekurangan satu angka.',
  'not-a-number': 'Gunakan angka saja: “{text}” tidak bisa menjadi bagian dari nomor telepon.',
  'unknown-calling-code': 'Tidak ada kode negara yang diawali +{digits}.',
  'region-not-served': 'Kami tidak bisa menelepon nomor dari negara/wilayah ini: {region}.',
  'region-unsure': 'Apakah ini nomor dari {region}? Jika bukan, pilih negara/wilayah lain.',
  'region-unsure-only': 'Apakah ini nomor dari {region}? Kami tidak bisa menelepon nomor dari negara/wilayah lain.',
  confirmRegion: 'Ya',
  otherNumber: 'Nomor lain',
  'not-loaded': 'Nomor ini tidak dapat kami periksa. Silakan coba lagi.',
} satisfies typeof en;
