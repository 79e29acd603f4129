import phone from '../phone/ms.ts';
import type en from './en.ts';

export default {
  button: 'Telefon saya semula',
  heading: 'Kami akan menelefon anda',
  introduction: 'Tinggalkan nombor anda dan pembantu suara AI kami akan menelefon anda.',
  close: 'Tutup',
  opensInNewTab: '(dibuka dalam tab baharu)',
  privacy: 'Dasar privasi',
  consentMissing: 'Sila tandakan kotak ini supaya kami boleh menelefon anda.',
  submit: 'Telefon saya',
  submitting: 'Meminta panggilan…',
  notLoaded: 'Sebahagian halaman ini tidak dapat dimuatkan. Sila cuba lagi.',
  outsideHours: 'Di tempat anda, sekarang mungkin di luar waktu panggilan.',

  phone,
} satisfies typeof en;
