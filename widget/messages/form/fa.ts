import phone from '../phone/fa.ts';
import type en from './en.ts';

export default {
  button: 'با من تماس بگیرید',
  heading: 'با شما تماس می‌گیریم',
  introduction: 'شماره‌تان را بگذارید تا دستیار صوتی هوش مصنوعی ما با شما تماس بگیرد.',
  close: 'بستن',
  opensInNewTab: '(در برگهٔ جدید باز می‌شود)',
  privacy: 'سیاست حریم خصوصی',
  consentMissing: 'لطفاً کادر را علامت بزنید تا اجازه داشته باشیم با شما تماس بگیریم.',
  submit: 'با من تماس بگیرید',
  submitting: 'در حال درخواست…',
  notLoaded: 'بخشی از این صفحه بارگیری نشد. لطفاً دوباره امتحان کنید.',
  outsideHours: 'شاید در محل شما اکنون خارج از ساعت‌های تماس باشد.',

  phone,
} satisfies typeof en;
