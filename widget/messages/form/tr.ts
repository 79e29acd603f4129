import phone from '../phone/tr.ts';
import type en from './en.ts';

export default {
  button: 'Sizi arayalım',
  heading: 'Sizi arayacağız',
  introduction: 'Numaranızı bırakın, yapay zekâ sesli asistanımız sizi arasın.',
  close: 'Kapat',
  opensInNewTab: '(yeni sekmede açılır)',
  privacy: 'Gizlilik politikası',
  consentMissing: 'Sizi arayabilmemiz için lütfen kutuyu işaretleyin.',
  submit: 'Beni arayın',
  submitting: 'İstek gönderiliyor…',
  notLoaded: 'Bu sayfanın bir bölümü yüklenemedi. Yeniden deneyin.',
  outsideHours: 'Bulunduğunuz yerde şu an arama saati olmayabilir.',

  phone,
} satisfies typeof en;
