import type en from './en.ts';

export default {
  challenge: 'Konfirmasikan di bawah ini bahwa Anda bukan robot.',
  callerNumber: 'Nomor ini akan menelepon Anda',
  saveContact: 'Simpan sebagai kontak',
  screening:
    'Izinkan panggilan dari nomor tak dikenal sampai kami menelepon: matikan penyaringan panggilan, “bungkam penelepon tidak dikenal”, dan mode Jangan Ganggu.',
  unknownNumber: 'Nomor tak dikenal bisa jadi dari kami.',
  seeYourCall: 'Lihat panggilan Anda',
  callYourself: 'Atau hubungi kami langsung:',

  localTime: {
    heading: 'Jam berapa sekarang di tempat Anda?',
    why: 'Kami tidak tahu dari nomor Anda, dan kami tidak pernah menelepon pada malam hari.',
    label: 'Waktu di jam Anda',
    missing: 'Masukkan waktu yang tertera di jam Anda.',
    again: 'Konfirmasikan lagi waktunya: jedanya terlalu lama.',
    confirm: 'Konfirmasi dan telepon saya',
  },

  steps: {
    label: 'Status panggilan Anda',
    asked: 'Panggilan sudah diminta',
    queued: 'Dalam antrean',
    calling: 'Menelepon nomor Anda',
    ended: 'Panggilan telah berakhir',
    done: 'selesai',
    current: 'sekarang',
    pending: 'belum',
  },

  phases: {
    solving: {
      heading: 'Meminta panggilan',
      text: 'Mohon tunggu sebentar: browser Anda sedang memecahkan teka-teki kecil untuk menangkal robot.',
    },
    sending: { heading: 'Meminta panggilan', text: 'Mohon tunggu sebentar.' },
    scheduled: {
      heading: 'Panggilan sudah dijadwalkan',
      text: 'Kami akan menelepon Anda pada waktu yang Anda pilih.',
    },
    queued: {
      heading: 'Panggilan dalam antrean',
      text: 'Pastikan telepon ada di dekat Anda. Anda boleh menutup jendela ini: permintaan Anda tetap berjalan.',
    },
    calling: {
      heading: 'Kami sedang menelepon nomor Anda',
      text: 'Silakan angkat.',
    },
    success: {
      heading: 'Panggilan telah berakhir',
      text: 'Terima kasih. Jika terlewat, Anda bisa meminta panggilan lagi.',
    },
    failure: { heading: 'Panggilan tidak tersambung', text: '' },
    unknown: {
      heading: 'Status panggilan tidak pasti',
      text: 'Kami tidak dapat memastikan apakah panggilan tersambung. Kami tidak akan menelepon lagi tanpa permintaan Anda.',
    },
    cancelled: { heading: 'Panggilan dibatalkan', text: 'Kami tidak akan menelepon Anda.' },
  },

  checks: {
    heading: 'Belum ada panggilan di telepon Anda? Periksa:',
    focus: 'Mode Jangan Ganggu dan Fokus sudah dimatikan.',
    callers: 'Nomor tak dikenal tidak disaring atau dibungkam.',
    signal: 'Ada sinyal, dan nomor Anda benar.',
  },

  reasons: {
    '': 'Panggilan tidak dapat tersambung. Anda bisa meminta panggilan lagi.',
    'queue-timeout':
      'Saluran kami terlalu lama sibuk, sehingga panggilan dihentikan. Anda bisa meminta panggilan lagi.',
    'not-connected':
      'Panggilan tidak sampai ke telepon Anda. Pastikan telepon menyala dan menerima nomor tak dikenal, lalu minta lagi.',
    'provider-refused':
      'Penyedia layanan telepon kami menolak panggilan ini. Tidak ada panggilan yang dilakukan. Anda bisa mencoba lagi, atau memakai nomor lain.',
    'provider-unavailable':
      'Penyedia layanan telepon kami sedang tidak dapat dihubungi. Tidak ada panggilan yang dilakukan. Silakan coba lagi nanti.',
    'outside-calling-window':
      'Jam panggilan berakhir sebelum giliran Anda, jadi tidak ada panggilan yang dilakukan. Anda bisa meminta lagi saat jam panggilan dimulai.',
    lost: 'Kami tidak lagi dapat memantau panggilan ini. Kami tidak akan menelepon lagi tanpa permintaan Anda.',
  },
  proofWords: 'Asisten akan mengucapkan',
  proofWordsHint: 'Dua kata ini menandakan bahwa itu panggilan Anda.',
  receipt: 'Simpan salinan bertanda tangan dari persetujuan Anda',
  problemHeading: 'Tidak berhasil',
  callingHoursHeading: 'Jam panggilan',
  tryAgain: 'Coba lagi',
  askAgain: 'Minta panggilan lagi',
  changeNumber: 'Ubah nomor',
  reload: 'Muat ulang halaman',
  openSecurely: 'Buka halaman terenkripsi',
  waitInWords: 'Anda bisa mencoba lagi setelah {wait}.',
  callAgainFrom: 'Kami bisa menelepon lagi mulai {time} (waktu Anda).',
  callAgainNow: 'Jam panggilan sudah dimulai. Anda bisa meminta panggilan sekarang.',

  problems: {
    'network-lost':
      'Koneksi terputus sebelum ada jawaban. Silakan coba lagi tanpa khawatir: kami hanya menelepon sekali.',
    'answer-unreadable':
      'Jawaban yang diterima tidak terbaca. Silakan coba lagi tanpa khawatir: kami hanya menelepon sekali.',
    'insecure-context':
      'Halaman ini tidak terenkripsi (https), sehingga browser Anda tidak bisa meminta panggilan dengan aman dari sini.',
    'malformed-request': 'Permintaan dari halaman ini tidak dipahami. Muat ulang halaman, lalu minta lagi.',
    'idempotency-key-missing': 'Browser Anda tidak mengirim sebagian permintaan. Muat ulang halaman, lalu minta lagi.',
    'origin-not-allowed': 'Halaman ini belum diatur untuk meminta panggilan. Pemiliknya harus mengizinkan dulu.',
    'proof-rejected': 'Kami tidak dapat memastikan bahwa Anda bukan robot. Silakan coba lagi.',
    'context-rejected': 'Data masuk halaman ini sudah kedaluwarsa. Muat ulang halaman, lalu minta lagi.',
    'not-found': 'Layanan panggilan halaman ini tidak ditemukan. Pemiliknya harus mengaturnya dulu.',
    'method-not-allowed': 'Cara permintaan halaman ini tidak didukung. Muat ulang halaman, lalu minta lagi.',
    'body-too-large':
      'Halaman ini mengirim lebih dari yang boleh dimuat satu permintaan. Pemiliknya harus menguranginya.',
    'unsupported-media-type': 'Format permintaan halaman ini tidak didukung. Muat ulang halaman, lalu minta lagi.',
    'consent-outdated': 'Teksnya berubah sejak Anda membuka halaman ini. Silakan baca dan centang lagi kotaknya.',
    'outside-calling-window': 'Kami tidak bisa menelepon nomor ini pada jam ini.',
    'local-time-needed': 'Kami tidak tahu jam berapa di tempat Anda.',
    'idempotency-in-progress':
      'Permintaan Anda masih diproses. Silakan coba lagi tanpa khawatir: kami hanya menelepon sekali.',
    'consent-required': 'Kami hanya boleh menelepon Anda jika Anda mencentang kotak ini.',
    'idempotency-key-reused':
      'Permintaan Anda tercampur dengan permintaan sebelumnya. Tidak ada panggilan yang dilakukan. Silakan coba lagi.',
    'phone-number-not-valid': 'Ini bukan nomor yang dapat ditelepon. Silakan periksa lagi.',
    'region-not-served': 'Kami tidak bisa menelepon nomor dari negara/wilayah ini.',
    'number-type-not-served':
      'Kami tidak bisa menelepon jenis nomor ini. Gunakan nomor ponsel atau telepon rumah biasa.',
    'too-many-requests': 'Anda telah meminta beberapa panggilan dalam waktu singkat.',
    'callee-not-available': 'Nomor ini sedang tidak dapat ditelepon. Coba lagi nanti, atau gunakan nomor lain.',
    'temporarily-unavailable': 'Kami sedang tidak bisa menelepon, jadi tidak ada panggilan yang dilakukan.',
    internal: 'Terjadi kesalahan di pihak kami. Silakan coba lagi tanpa khawatir: kami hanya menelepon sekali.',
  },
} satisfies typeof en;
