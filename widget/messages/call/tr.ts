import type en from './en.ts';

export default {
  challenge: 'Lütfen aşağıda robot olmadığınızı doğrulayın.',
  callerNumber: 'Sizi bu numaradan arayacağız',
  saveContact: 'Rehbere kaydet',
  screening:
    'Sizi arayana kadar lütfen bilinmeyen numaralara izin verin: arama filtresini, “Bilinmeyen Arayanları Sessize Al” ayarını ve Rahatsız Etme modunu kapatın.',
  unknownNumber: 'Bilinmeyen numara biz olabiliriz.',
  seeYourCall: 'Arama durumu',
  callYourself: 'Ya da bize doğrudan ulaşın:',

  localTime: {
    heading: 'Bulunduğunuz yerde saat kaç?',
    why: 'Numaranızdan anlayamıyoruz ve geceleri asla aramıyoruz.',
    label: 'Saatinizin gösterdiği zaman',
    missing: 'Lütfen saatinizin gösterdiği zamanı girin.',
    again: 'Lütfen saati yeniden onaylayın: çok uzun sürdü.',
    confirm: 'Onaylıyorum, beni arayın',
  },

  steps: {
    label: 'Arama durumu',
    asked: 'Arama isteğiniz gönderildi',
    queued: 'Sırada',
    calling: 'Numaranız aranıyor',
    ended: 'Arama sona erdi',
    done: 'tamamlandı',
    current: 'şu anda',
    pending: 'bekliyor',
  },

  phases: {
    solving: {
      heading: 'Arama isteğiniz gönderiliyor',
      text: 'Lütfen bekleyin: tarayıcınız robotları uzak tutan küçük bir bulmaca çözüyor.',
    },
    sending: { heading: 'Arama isteğiniz gönderiliyor', text: 'Lütfen bekleyin.' },
    scheduled: { heading: 'Aramanız planlandı', text: 'Sizi seçtiğiniz saatte arayacağız.' },
    queued: {
      heading: 'Aramanız sırada',
      text: 'Telefonunuz yakınınızda olsun. Bu pencereyi kapatabilirsiniz: aramanız iptal olmaz.',
    },
    calling: { heading: 'Numaranızı arıyoruz', text: 'Lütfen yanıtlayın.' },
    success: { heading: 'Arama sona erdi', text: 'Teşekkür ederiz. Kaçırdıysanız yeni bir arama isteyebilirsiniz.' },
    failure: { heading: 'Bağlantı kurulamadı', text: '' },
    unknown: {
      heading: 'Arama durumu bilinmiyor',
      text: 'Aramanın gerçekleşip gerçekleşmediğini bilmiyoruz. Siz istemedikçe bir daha aramayacağız.',
    },
    cancelled: { heading: 'Arama iptal edildi', text: 'Sizi aramayacağız.' },
  },

  checks: {
    heading: 'Telefonunuzda hâlâ bir şey yok mu? Kontrol edin:',
    focus: 'Rahatsız Etme ve odak modları kapalı.',
    callers: 'Bilinmeyen arayanlar filtrelenmiyor ve sessize alınmıyor.',
    signal: 'Telefonunuz çekiyor ve numaranız doğru.',
  },

  reasons: {
    '': 'Arama bağlanamadı. Yeni bir arama isteyebilirsiniz.',
    'queue-timeout':
      'Hatlarımız çok uzun süre meşguldü, bu yüzden aramadan vazgeçildi. Yeni bir arama isteyebilirsiniz.',
    'not-connected':
      'Arama telefonunuza ulaşmadı. Telefonunuzun açık olduğunu ve bilinmeyen numaraları kabul ettiğini kontrol edip yeniden arama isteyin.',
    'provider-refused':
      'Telefon operatörümüz aramayı kabul etmedi. Arama yapılmadı. Yeniden ya da başka bir numarayla deneyin.',
    'provider-unavailable':
      'Telefon operatörümüze şu anda ulaşılamıyor. Arama yapılmadı. Lütfen daha sonra yeniden deneyin.',
    'outside-calling-window':
      'Arama saatleri sıranız gelmeden bitti, bu yüzden arama yapılmadı. Saatler yeniden başlayınca tekrar isteyebilirsiniz.',
    lost: 'Aramanın izini kaybettik. Siz istemedikçe bir daha aramayacağız.',
  },
  proofWords: 'Asistan şunları söyleyecek',
  proofWordsHint: 'Bu iki kelime, aramanın sizin için olduğunu gösterir.',
  receipt: 'Onayınızın imzalı kopyasını kaydet',
  problemHeading: 'Olmadı',
  callingHoursHeading: 'Arama saatleri',
  tryAgain: 'Yeniden dene',
  askAgain: 'Yeni arama iste',
  changeNumber: 'Numarayı değiştir',
  reload: 'Sayfayı yenile',
  openSecurely: 'Şifreli sayfayı aç',
  waitInWords: '{wait} sonra yeniden deneyebilirsiniz.',
  callAgainFrom: 'Yeniden arayabileceğimiz en erken zaman: {time} (sizin saatinize göre).',
  callAgainNow: 'Arama saatleri başladı. Şimdi arama isteyebilirsiniz.',

  problems: {
    'network-lost': 'Yanıt gelmeden bağlantı koptu. Güvenle yeniden deneyebilirsiniz: yalnızca bir kez aranırsınız.',
    'answer-unreadable': 'Gelen yanıtı anlayamadık. Güvenle yeniden deneyebilirsiniz: yalnızca bir kez aranırsınız.',
    'insecure-context': 'Bu sayfa şifreli değil (https), bu yüzden tarayıcınız buradan güvenle arama isteyemez.',
    'malformed-request': 'Bu sayfanın isteği anlaşılamadı. Lütfen sayfayı yenileyip yeniden arama isteyin.',
    'idempotency-key-missing':
      'Tarayıcınız isteğin bir bölümünü göndermedi. Lütfen sayfayı yenileyip yeniden arama isteyin.',
    'origin-not-allowed': 'Bu sayfadan henüz arama istenemiyor. Önce sayfa sahibinin buna izin vermesi gerekiyor.',
    'proof-rejected': 'Robot olmadığınızdan emin olamadık. Lütfen yeniden deneyin.',
    'context-rejected': 'Bu sayfanın oturum bilgilerinin süresi doldu. Lütfen sayfayı yenileyip yeniden arama isteyin.',
    'not-found': 'Bu sayfanın arama hizmeti bulunamadı. Önce sayfa sahibinin onu kurması gerekiyor.',
    'method-not-allowed':
      'Bu sayfa desteklenmeyen bir yolla istek gönderdi. Lütfen sayfayı yenileyip yeniden arama isteyin.',
    'body-too-large':
      'Bu sayfa bir isteğe sığandan fazlasını gönderdi. Sayfa sahibinin daha azını göndermesi gerekiyor.',
    'unsupported-media-type':
      'Bu sayfa desteklenmeyen bir biçimde istek gönderdi. Lütfen sayfayı yenileyip yeniden arama isteyin.',
    'consent-outdated': 'Bu pencereyi açtığınızdan beri metin değişti. Lütfen okuyup kutuyu yeniden işaretleyin.',
    'outside-calling-window': 'Bu numarayı günün bu saatinde arayamıyoruz.',
    'local-time-needed': 'Bulunduğunuz yerde saatin kaç olduğunu bilemiyoruz.',
    'idempotency-in-progress':
      'İsteğiniz hâlâ işleniyor. Güvenle yeniden deneyebilirsiniz: yalnızca bir kez aranırsınız.',
    'consent-required': 'Sizi ancak kutuyu işaretlerseniz arayabiliriz.',
    'idempotency-key-reused': 'İsteğiniz önceki bir istekle karıştı. Arama yapılmadı. Lütfen yeniden deneyin.',
    'phone-number-not-valid': 'Bu, aranabilen bir numara değil. Lütfen kontrol edin.',
    'region-not-served': 'Bu bölgedeki numaraları arayamıyoruz.',
    'number-type-not-served':
      'Bu tür numaraları arayamıyoruz. Lütfen normal bir cep veya sabit telefon numarası verin.',
    'too-many-requests': 'Kısa sürede birkaç arama istediniz.',
    'callee-not-available': 'Bu numara şu anda aranamıyor. Daha sonra yeniden deneyin ya da başka bir numara verin.',
    'temporarily-unavailable': 'Şu anda arama yapamıyoruz, bu yüzden sizi aramadık.',
    internal: 'Bizden kaynaklanan bir sorun oldu. Güvenle yeniden deneyebilirsiniz: yalnızca bir kez aranırsınız.',
  },
} satisfies typeof en;
