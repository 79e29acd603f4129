import phone from '../phone/id.ts';
import type en from './en.ts';

export default {
  button: 'Minta ditelepon',
  heading: 'Kami akan menelepon Anda',
  introduction: 'Tinggalkan nomor Anda, dan asisten suara AI kami akan menelepon Anda.',
  close: 'Tutup',
  opensInNewTab: '(terbuka di tab baru)',
  privacy: 'Kebijakan privasi',
  consentMissing: 'Centang kotak ini agar kami boleh menelepon Anda.',
  submit: 'Telepon saya',
  submitting: 'Meminta panggilan…',
  notLoaded: 'Sebagian halaman ini tidak dapat dimuat. Silakan coba lagi.',
  outsideHours: 'Saat ini mungkin di luar jam panggilan di tempat Anda.',

  phone,
} satisfies typeof en;
