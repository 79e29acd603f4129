import phone from '../phone/zh.ts';
import type en from './en.ts';

export default {
  button: '请给我回电',
  heading: '我们会给您回电',
  introduction: '留下号码，我们的 AI 语音助手会给您打电话。',
  close: '关闭',
  opensInNewTab: '（在新标签页中打开）',
  privacy: '隐私政策',
  consentMissing: '请勾选方框，以便我们给您打电话。',
  submit: '给我打电话',
  submitting: '正在申请…',
  notLoaded: '页面的一部分未能加载，请重试。',
  outsideHours: '您所在的地方可能不在通话时段内。',

  phone,
} satisfies typeof en;
