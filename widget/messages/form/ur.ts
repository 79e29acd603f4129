import phone from '../phone/ur.ts';
import type en from './en.ts';

export default {
  button: 'مجھے کال بیک کریں',
  heading: 'ہم آپ کو کال کریں گے',
  introduction: 'اپنا نمبر چھوڑیں، ہمارا مصنوعی ذہانت (AI) والا صوتی معاون آپ کو کال کرے گا۔',
  close: 'بند کریں',
  opensInNewTab: '(نئے ٹیب میں کھلے گا)',
  privacy: 'رازداری کی پالیسی',
  consentMissing: 'براہ کرم خانے پر نشان لگا کر ہمیں آپ کو کال کرنے کی اجازت دیں۔',
  submit: 'مجھے کال کریں',
  submitting: 'درخواست جا رہی ہے…',
  notLoaded: 'اس صفحے کا ایک حصہ لوڈ نہیں ہو سکا۔ براہ کرم دوبارہ کوشش کریں۔',
  outsideHours: 'شاید آپ کے ہاں اس وقت کال کے اوقات نہ ہوں۔',

  phone,
} satisfies typeof en;
