import phone from '../phone/vi.ts';
import type en from './en.ts';

export default {
  button: 'Gọi lại cho tôi',
  heading: 'Chúng tôi sẽ gọi lại cho bạn',
  introduction: 'Hãy để lại số điện thoại, trợ lý giọng nói AI của chúng tôi sẽ gọi cho bạn.',
  close: 'Đóng',
  opensInNewTab: '(mở trong thẻ mới)',
  privacy: 'Chính sách quyền riêng tư',
  consentMissing: 'Vui lòng đánh dấu vào ô để chúng tôi được phép gọi cho bạn.',
  submit: 'Gọi cho tôi',
  submitting: 'Đang yêu cầu…',
  notLoaded: 'Không tải được một phần của trang này. Vui lòng thử lại.',
  outsideHours: 'Hiện có thể đang ngoài khung giờ gọi ở chỗ bạn.',

  phone,
} satisfies typeof en;
