import phone from '../phone/zh-Hant.ts';
import type en from './en.ts';

export default {
  button: '請回電給我',
  heading: '我們會回電給您',
  introduction: '留下號碼，我們的 AI 語音助理就會打電話給您。',
  close: '關閉',
  opensInNewTab: '（在新分頁中開啟）',
  privacy: '隱私權政策',
  consentMissing: '請勾選方塊，我們才能打電話給您。',
  submit: '打電話給我',
  submitting: '正在申請…',
  notLoaded: '頁面有一部分無法載入，請再試一次。',
  outsideHours: '您所在的地方可能不在通話時段內。',

  phone,
} satisfies typeof en;
