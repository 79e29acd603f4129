import phone from '../../messages/phone/tr.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Numaranıza gelen aramaları durdurun',
  lead: 'Numaranızı yazın ve düğmeye basın. Bundan sonra {host} üzerinden arama yapan hiçbir web sitesi bu numarayı aramaz.',
  submit: 'Aramaları durdur',
  submitting: 'Lütfen bekleyin…',
  working: 'Lütfen bekleyin: tarayıcınız, robotları uzak tutan küçük bir bulmacayı çözüyor.',
  tryAgain: 'Yeniden dene',
  language: 'Dil',

  done: {
    heading: 'Artık arama yok',
    text: 'Bundan böyle {host} üzerinden arama yapan hiçbir web sitesi bu numarayı aramayacak. Bu sayfayı kapatabilirsiniz.',
    another: 'Başka bir numara ekle',
  },

  meaning: {
    heading: 'Bu ne anlama geliyor',
    atOnce: 'Hemen geçerli olur',
    atOnceText: 'İstenmiş ama henüz yapılmamış bir arama artık yapılmaz.',
    everywhere: 'Her yerde geçerlidir',
    everywhereText: 'Sizi hangisi aramış olursa olsun, {host} üzerinden arama yapan her web sitesi için geçerlidir.',
    lasting: 'Kalıcıdır',
    lastingText: 'Geri alınamaz.',
    discreet: 'Hiçbir şeyi açığa vurmaz',
    discreetText:
      'Bu sayfa her numaraya aynı yanıtı verir ve numaranın daha önce aranıp aranmadığını ya da eklenip eklenmediğini hiçbir zaman söylemez. Yalnızca numaradan üretilen bir kod saklanır, o da sadece bu amaçla.',
  },

  inTheCall: 'Bir arama sırasında “dur” da diyebilirsiniz: asistan, bir daha aranmamanızı sağlar.',
  withoutScript: 'Bu sayfa JavaScript gerektirir. Bir arama sırasında “dur” da diyebilirsiniz.',

  problemHeading: 'İşlem tamamlanamadı',
  waitInWords: 'Yeniden denemeden önce bekleyin: {wait}.',
  openSecurely: 'Şifreli sayfayı aç',
  problems: {
    offline: 'Çevrimdışısınız, bu yüzden hiçbir şey gönderilmedi. İnternete bağlandığınızda yeniden deneyin.',
    'network-lost':
      'Yanıt gelmedi, bu yüzden numaranız hâlâ aranabilir. Yeniden deneyin: iki kez yapmanın zararı olmaz.',
    'temporarily-unavailable':
      'Hizmet bunu şu anda kaydedemiyor, bu yüzden numaranız hâlâ aranabilir. Yeniden deneyin.',
    'too-many-requests': 'Bağlantınızdan çok fazla istek geldi, bu yüzden numaranız hâlâ aranabilir.',
    'proof-rejected': 'Robot olmadığınızdan emin olamadık. Yeniden deneyin.',
    'phone-number-not-valid': 'Bu, eksiksiz bir telefon numarası değil; bu yüzden eklenmedi. Numarayı kontrol edin.',
    'origin-not-allowed': 'Bu sayfa kendi adresinde değil; bu yüzden hiçbir şey eklenmedi. Sayfayı yeniden açın.',
    'insecure-context': 'Bu sayfa şifreli değil (https); bu yüzden tarayıcınız aramaları buradan durduramaz.',
    internal: 'Bizim tarafımızda bir şeyler ters gitti, bu yüzden numaranız hâlâ aranabilir. Yeniden deneyin.',
  },

  phone,
} satisfies StopMessages;
