import type en from './en.ts';

export default {
  challenge: 'Vui lòng xác nhận bên dưới rằng bạn không phải là robot.',
  callerNumber: 'Số này sẽ gọi cho bạn',
  saveContact: 'Lưu vào danh bạ',
  screening:
    'Vui lòng cho phép số lạ gọi đến cho tới khi chúng tôi gọi xong: hãy tắt sàng lọc cuộc gọi, “Tắt tiếng người gọi không xác định” và chế độ Không làm phiền.',
  unknownNumber: 'Số lạ có thể là chúng tôi.',
  seeYourCall: 'Xem cuộc gọi của bạn',
  callYourself: 'Hoặc liên hệ trực tiếp với chúng tôi:',

  localTime: {
    heading: 'Bây giờ ở chỗ bạn là mấy giờ?',
    why: 'Số điện thoại không cho biết điều này, và chúng tôi không bao giờ gọi vào ban đêm.',
    label: 'Giờ trên đồng hồ của bạn',
    missing: 'Vui lòng nhập giờ trên đồng hồ của bạn.',
    again: 'Đã quá lâu, vui lòng xác nhận lại giờ.',
    confirm: 'Xác nhận và gọi cho tôi',
  },

  steps: {
    label: 'Tình trạng cuộc gọi',
    asked: 'Đã yêu cầu cuộc gọi',
    queued: 'Đang chờ đến lượt',
    calling: 'Đang gọi đến số của bạn',
    ended: 'Cuộc gọi đã kết thúc',
    done: 'đã xong',
    current: 'hiện tại',
    pending: 'chưa tới',
  },

  phases: {
    solving: {
      heading: 'Đang yêu cầu cuộc gọi',
      text: 'Vui lòng chờ một lát: trình duyệt của bạn đang giải một câu đố nhỏ để ngăn robot.',
    },
    sending: { heading: 'Đang yêu cầu cuộc gọi', text: 'Vui lòng chờ một lát.' },
    scheduled: { heading: 'Đã hẹn cuộc gọi', text: 'Chúng tôi sẽ gọi cho bạn vào giờ bạn đã chọn.' },
    queued: {
      heading: 'Cuộc gọi đang chờ đến lượt',
      text: 'Hãy để điện thoại bên mình. Bạn có thể đóng cửa sổ này, yêu cầu vẫn được giữ nguyên.',
    },
    calling: { heading: 'Chúng tôi đang gọi đến số của bạn', text: 'Vui lòng nghe máy.' },
    success: { heading: 'Cuộc gọi đã kết thúc', text: 'Cảm ơn bạn. Nếu bị lỡ, bạn có thể yêu cầu cuộc gọi khác.' },
    failure: { heading: 'Không kết nối được', text: '' },
    unknown: {
      heading: 'Chưa rõ kết quả cuộc gọi',
      text: 'Chúng tôi không biết cuộc gọi có kết nối được hay không. Chúng tôi sẽ không tự gọi lại.',
    },
    cancelled: { heading: 'Đã hủy cuộc gọi', text: 'Chúng tôi sẽ không gọi cho bạn.' },
  },

  checks: {
    heading: 'Chưa thấy gì trên điện thoại? Vui lòng kiểm tra:',
    focus: 'Đã tắt chế độ Không làm phiền và Tập trung.',
    callers: 'Số lạ không bị sàng lọc hoặc tắt tiếng.',
    signal: 'Điện thoại có sóng và số của bạn đã đúng.',
  },

  reasons: {
    '': 'Cuộc gọi không kết nối được. Bạn có thể yêu cầu cuộc gọi khác.',
    'queue-timeout': 'Đường dây bận quá lâu nên cuộc gọi đã bị bỏ. Bạn có thể yêu cầu cuộc gọi khác.',
    'not-connected':
      'Cuộc gọi không đến được điện thoại của bạn. Vui lòng kiểm tra xem máy có bật và nhận số lạ không, rồi yêu cầu lại.',
    'provider-refused':
      'Nhà mạng của chúng tôi không chấp nhận cuộc gọi. Không có cuộc gọi nào được thực hiện. Bạn có thể thử lại hoặc dùng số khác.',
    'provider-unavailable':
      'Hiện không liên lạc được với nhà mạng của chúng tôi. Không có cuộc gọi nào được thực hiện. Vui lòng thử lại sau.',
    'outside-calling-window':
      'Khung giờ gọi đã hết trước khi đến lượt bạn nên không có cuộc gọi nào được thực hiện. Bạn có thể yêu cầu lại khi khung giờ gọi bắt đầu.',
    lost: 'Chúng tôi không còn theo dõi được cuộc gọi. Chúng tôi sẽ không tự gọi lại.',
  },
  proofWords: 'Trợ lý sẽ nói',
  proofWordsHint: 'Hai từ này cho biết đây đúng là cuộc gọi bạn yêu cầu.',
  receipt: 'Lưu bản sao có chữ ký của nội dung bạn đã đồng ý',
  problemHeading: 'Chưa thực hiện được',
  callingHoursHeading: 'Khung giờ gọi',
  tryAgain: 'Thử lại',
  askAgain: 'Yêu cầu cuộc gọi khác',
  changeNumber: 'Đổi số',
  reload: 'Tải lại trang',
  openSecurely: 'Mở trang được mã hóa',
  waitInWords: 'Bạn có thể thử lại sau {wait}.',
  callAgainFrom: 'Chúng tôi có thể gọi lại từ {time} (giờ của bạn).',
  callAgainNow: 'Khung giờ gọi đã bắt đầu. Bạn có thể yêu cầu cuộc gọi ngay.',

  problems: {
    'network-lost': 'Mất kết nối trước khi có phản hồi. Bạn cứ yên tâm thử lại: chúng tôi chỉ gọi một lần.',
    'answer-unreadable': 'Chúng tôi không đọc được phản hồi. Bạn cứ yên tâm thử lại: chúng tôi chỉ gọi một lần.',
    'insecure-context':
      'Trang này không được mã hóa (https) nên trình duyệt không thể yêu cầu cuộc gọi an toàn từ đây.',
    'malformed-request': 'Hệ thống không hiểu yêu cầu từ trang này. Vui lòng tải lại trang và yêu cầu lại.',
    'idempotency-key-missing': 'Trình duyệt gửi thiếu một phần yêu cầu. Vui lòng tải lại trang và yêu cầu lại.',
    'origin-not-allowed': 'Trang này chưa được thiết lập để yêu cầu cuộc gọi. Chủ trang phải cho phép trước.',
    'proof-rejected': 'Chúng tôi không xác nhận được rằng bạn không phải là robot. Vui lòng thử lại.',
    'context-rejected': 'Thông tin đăng nhập của trang này đã hết hạn. Vui lòng tải lại trang và yêu cầu lại.',
    'not-found': 'Không tìm thấy dịch vụ gọi của trang này. Chủ trang phải thiết lập trước.',
    'method-not-allowed': 'Cách gửi yêu cầu của trang này không được hỗ trợ. Vui lòng tải lại trang và yêu cầu lại.',
    'body-too-large': 'Trang này gửi quá nhiều dữ liệu cho một yêu cầu. Chủ trang phải gửi ít hơn.',
    'unsupported-media-type':
      'Định dạng yêu cầu của trang này không được hỗ trợ. Vui lòng tải lại trang và yêu cầu lại.',
    'consent-outdated': 'Nội dung đã thay đổi kể từ khi bạn mở trang. Vui lòng đọc và đánh dấu lại vào ô.',
    'outside-calling-window': 'Chúng tôi không thể gọi số này vào giờ này.',
    'local-time-needed': 'Chúng tôi không biết bây giờ ở chỗ bạn là mấy giờ.',
    'idempotency-in-progress':
      'Yêu cầu của bạn vẫn đang được xử lý. Bạn cứ yên tâm thử lại: chúng tôi chỉ gọi một lần.',
    'consent-required': 'Chúng tôi chỉ được phép gọi cho bạn nếu bạn đánh dấu vào ô.',
    'idempotency-key-reused':
      'Yêu cầu của bạn bị lẫn với một yêu cầu trước đó. Không có cuộc gọi nào được thực hiện. Vui lòng thử lại.',
    'phone-number-not-valid': 'Đây không phải là số có thể gọi được. Vui lòng kiểm tra lại.',
    'region-not-served': 'Chúng tôi không thể gọi đến số của quốc gia/khu vực này.',
    'number-type-not-served':
      'Chúng tôi không thể gọi đến loại số này. Vui lòng dùng số di động hoặc cố định thông thường.',
    'too-many-requests': 'Bạn đã yêu cầu nhiều cuộc gọi trong thời gian ngắn.',
    'callee-not-available': 'Hiện không thể gọi đến số này. Vui lòng thử lại sau hoặc dùng số khác.',
    'temporarily-unavailable': 'Hiện chúng tôi không thể gọi, nên không có cuộc gọi nào được thực hiện.',
    internal: 'Đã xảy ra lỗi từ phía chúng tôi. Bạn cứ yên tâm thử lại: chúng tôi chỉ gọi một lần.',
  },
} satisfies typeof en;
