import type en from './en.ts';

export default {
  label: 'Số điện thoại của bạn',
  region: 'Quốc gia/khu vực',
  changeRegion: '{region} {callingCode}: chọn quốc gia/khu vực khác',
  searchRegions: 'Tìm theo tên hoặc mã',
  closeRegions: 'Đóng danh sách',
  regionsFound: { other: '{count} quốc gia/khu vực' },
  noRegionFound: 'Không tìm thấy quốc gia/khu vực nào. Hãy thử cách viết khác hoặc mã gọi quốc tế.',
  empty: 'Vui lòng nhập số điện thoại của bạn.',
  'too-short': 'Số này quá ngắn, còn thiếu chữ số.',
  'too-long': 'Số này có quá nhiều chữ số.',
  'wrong-length': 'Số này thừa hoặc thiếu một chữ số.',
  'not-a-number': 'Vui lòng chỉ nhập chữ số: số điện thoại không thể chứa “{text}”.',
  'unknown-calling-code': 'Không có mã gọi quốc tế nào bắt đầu bằng +{digits}.',
  'region-not-served': 'Chúng tôi không thể gọi đến số của quốc gia/khu vực này: {region}.',
  'region-unsure': 'Đây là số của {region}, đúng không? Nếu không, vui lòng chọn quốc gia/khu vực khác.',
  'region-unsure-only': 'Đây là số của {region}, đúng không? Chúng tôi không thể gọi đến số của quốc gia/khu vực khác.',
  confirmRegion: 'Đúng',
  otherNumber: 'Số khác',
  'not-loaded': 'Chúng tôi không kiểm tra được số này. Vui lòng thử lại.',
} satisfies typeof en;
