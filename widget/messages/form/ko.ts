import phone from '../phone/ko.ts';
import type en from './en.ts';

export default {
  button: '전화 요청하기',
  heading: '전화드리겠습니다',
  introduction: '번호를 남겨 주시면 AI 음성 상담원이 전화드립니다.',
  close: '닫기',
  opensInNewTab: '(새 탭에서 열림)',
  privacy: '개인정보 처리방침',
  consentMissing: '전화를 드릴 수 있도록 체크해 주세요.',
  submit: '전화 요청',
  submitting: '요청 중…',
  notLoaded: '페이지의 일부를 불러오지 못했습니다. 다시 시도해 주세요.',
  outsideHours: '계신 곳은 지금 통화 가능 시간이 아닐 수 있습니다.',

  phone,
} satisfies typeof en;
