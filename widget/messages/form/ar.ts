import phone from '../phone/ar.ts';
import type en from './en.ts';

export default {
  button: 'عاودوا الاتصال بي',
  heading: 'سنعاود الاتصال بك',
  introduction: 'اترك رقمك وسيتصل بك مساعدنا الصوتي العامل بالذكاء الاصطناعي.',
  close: 'إغلاق',
  opensInNewTab: '(يُفتح في علامة تبويب جديدة)',
  privacy: 'سياسة الخصوصية',
  consentMissing: 'يُرجى تحديد المربع لتسمح لنا بالاتصال بك.',
  submit: 'اتصلوا بي',
  submitting: 'جارٍ الطلب…',
  notLoaded: 'تعذّر تحميل جزء من هذه الصفحة. يُرجى المحاولة مرة أخرى.',
  outsideHours: 'قد يكون الوقت لديك خارج ساعات الاتصال.',

  phone,
} satisfies typeof en;
