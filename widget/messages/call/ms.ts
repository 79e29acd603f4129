import type en from './en.ts';

export default {
  challenge: 'Sila sahkan di bawah bahawa anda bukan robot.',
  callerNumber: 'Nombor ini akan menelefon anda',
  saveContact: 'Simpan sebagai kenalan',
  screening:
    'Sila benarkan pemanggil tidak dikenali sehingga kami menelefon: matikan penapisan panggilan, “senyapkan pemanggil tidak dikenali” dan mod Jangan Ganggu.',
  unknownNumber: 'Nombor yang tidak dikenali mungkin daripada kami.',
  seeYourCall: 'Lihat panggilan anda',
  callYourself: 'Atau hubungi kami terus:',

  localTime: {
    heading: 'Pukul berapa sekarang di tempat anda?',
    why: 'Kami tidak dapat tahu daripada nombor anda, dan kami tidak pernah menelefon pada waktu malam.',
    label: 'Waktu pada jam anda',
    missing: 'Sila masukkan waktu yang ditunjukkan pada jam anda.',
    again: 'Sila sahkan waktu sekali lagi: sudah terlalu lama.',
    confirm: 'Sahkan dan telefon saya',
  },

  steps: {
    label: 'Status panggilan anda',
    asked: 'Panggilan telah diminta',
    queued: 'Dalam giliran',
    calling: 'Menelefon nombor anda',
    ended: 'Panggilan telah tamat',
    done: 'selesai',
    current: 'sekarang',
    pending: 'belum',
  },

  phases: {
    solving: {
      heading: 'Meminta panggilan',
      text: 'Sila tunggu sebentar: pelayar anda sedang menyelesaikan teka-teki kecil untuk menghalang robot.',
    },
    sending: { heading: 'Meminta panggilan', text: 'Sila tunggu sebentar.' },
    scheduled: {
      heading: 'Panggilan telah dijadualkan',
      text: 'Kami akan menelefon anda pada waktu yang anda pilih.',
    },
    queued: {
      heading: 'Panggilan anda dalam giliran',
      text: 'Sila pastikan telefon berada dekat anda. Anda boleh menutup tetingkap ini: permintaan anda diteruskan.',
    },
    calling: {
      heading: 'Kami sedang menelefon nombor anda',
      text: 'Sila jawab.',
    },
    success: {
      heading: 'Panggilan telah tamat',
      text: 'Terima kasih. Jika anda terlepas panggilan itu, anda boleh meminta panggilan lagi.',
    },
    failure: { heading: 'Panggilan gagal disambungkan', text: '' },
    unknown: {
      heading: 'Kami tidak pasti tentang panggilan anda',
      text: 'Kami tidak tahu sama ada panggilan itu berjaya disambungkan. Kami tidak akan menelefon lagi tanpa permintaan anda.',
    },
    cancelled: { heading: 'Panggilan telah dibatalkan', text: 'Kami tidak akan menelefon anda.' },
  },

  checks: {
    heading: 'Belum ada panggilan pada telefon anda? Sila semak:',
    focus: 'Mod Jangan Ganggu dan Fokus telah dimatikan.',
    callers: 'Pemanggil tidak dikenali tidak ditapis atau disenyapkan.',
    signal: 'Ada isyarat, dan nombor anda betul.',
  },

  reasons: {
    '': 'Panggilan tidak dapat disambungkan. Anda boleh meminta panggilan lagi.',
    'queue-timeout':
      'Talian kami sibuk terlalu lama, jadi panggilan itu dihentikan. Anda boleh meminta panggilan lagi.',
    'not-connected':
      'Panggilan tidak sampai ke telefon anda. Sila pastikan telefon dihidupkan dan menerima pemanggil tidak dikenali, kemudian minta lagi.',
    'provider-refused':
      'Penyedia telefon kami tidak menerima panggilan ini. Tiada panggilan dibuat. Anda boleh cuba lagi, atau gunakan nombor lain.',
    'provider-unavailable':
      'Penyedia telefon kami tidak dapat dihubungi sekarang. Tiada panggilan dibuat. Sila cuba lagi nanti.',
    'outside-calling-window':
      'Waktu panggilan tamat sebelum giliran anda, jadi tiada panggilan dibuat. Anda boleh meminta lagi apabila waktu panggilan bermula.',
    lost: 'Kami tidak lagi dapat mengesan status panggilan. Kami tidak akan menelefon lagi tanpa permintaan anda.',
  },
  proofWords: 'Pembantu akan menyebut',
  proofWordsHint: 'Dua perkataan ini menunjukkan bahawa itu panggilan anda.',
  receipt: 'Simpan salinan bertandatangan bagi persetujuan anda',
  problemHeading: 'Tidak berjaya',
  callingHoursHeading: 'Waktu panggilan',
  tryAgain: 'Cuba lagi',
  askAgain: 'Minta panggilan lagi',
  changeNumber: 'Tukar nombor',
  reload: 'Muat semula halaman',
  openSecurely: 'Buka halaman yang disulitkan',
  waitInWords: 'Anda boleh cuba lagi selepas {wait}.',
  callAgainFrom: 'Kami boleh menelefon lagi mulai {time} (waktu anda).',
  callAgainNow: 'Waktu panggilan telah bermula. Anda boleh meminta panggilan sekarang.',

  problems: {
    'network-lost':
      'Sambungan terputus sebelum jawapan diterima. Anda boleh cuba lagi tanpa risau: kami menelefon sekali sahaja.',
    'answer-unreadable':
      'Jawapan yang diterima tidak dapat dibaca. Anda boleh cuba lagi tanpa risau: kami menelefon sekali sahaja.',
    'insecure-context':
      'Halaman ini tidak disulitkan (https), jadi pelayar anda tidak dapat meminta panggilan dengan selamat dari sini.',
    'malformed-request': 'Permintaan halaman ini tidak difahami. Sila muat semula halaman dan minta lagi.',
    'idempotency-key-missing':
      'Pelayar anda tidak menghantar sebahagian permintaan. Sila muat semula halaman dan minta lagi.',
    'origin-not-allowed':
      'Halaman ini belum disediakan untuk meminta panggilan. Pemiliknya perlu membenarkannya dahulu.',
    'proof-rejected': 'Kami tidak dapat memastikan bahawa anda bukan robot. Sila cuba lagi.',
    'context-rejected': 'Butiran log masuk halaman ini telah tamat tempoh. Sila muat semula halaman dan minta lagi.',
    'not-found': 'Perkhidmatan panggilan halaman ini tidak dijumpai. Pemiliknya perlu menyediakannya dahulu.',
    'method-not-allowed': 'Cara permintaan halaman ini tidak disokong. Sila muat semula halaman dan minta lagi.',
    'body-too-large': 'Halaman ini menghantar lebih daripada had satu permintaan. Pemiliknya perlu mengurangkannya.',
    'unsupported-media-type': 'Format permintaan halaman ini tidak disokong. Sila muat semula halaman dan minta lagi.',
    'consent-outdated': 'Teks telah berubah sejak anda membuka halaman ini. Sila baca dan tandakan kotak sekali lagi.',
    'outside-calling-window': 'Kami tidak dapat menelefon nombor ini pada waktu ini.',
    'local-time-needed': 'Kami tidak tahu pukul berapa di tempat anda.',
    'idempotency-in-progress':
      'Permintaan anda masih diproses. Anda boleh cuba lagi tanpa risau: kami menelefon sekali sahaja.',
    'consent-required': 'Kami hanya boleh menelefon anda jika anda menandakan kotak ini.',
    'idempotency-key-reused':
      'Permintaan anda bercampur dengan permintaan terdahulu. Tiada panggilan dibuat. Sila cuba lagi.',
    'phone-number-not-valid': 'Nombor ini tidak boleh ditelefon. Sila semak.',
    'region-not-served': 'Kami tidak dapat menelefon nombor dari negara/wilayah ini.',
    'number-type-not-served':
      'Kami tidak dapat menelefon nombor jenis ini. Sila gunakan nombor mudah alih atau talian tetap biasa.',
    'too-many-requests': 'Anda telah meminta beberapa panggilan dalam masa yang singkat.',
    'callee-not-available':
      'Nombor ini tidak dapat ditelefon sekarang. Sila cuba lagi nanti, atau gunakan nombor lain.',
    'temporarily-unavailable': 'Kami tidak dapat menelefon sekarang, jadi tiada panggilan dibuat.',
    internal: 'Berlaku masalah di pihak kami. Anda boleh cuba lagi tanpa risau: kami menelefon sekali sahaja.',
  },
} satisfies typeof en;
