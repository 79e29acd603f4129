import type en from './en.ts';

export default {
  label: 'آپ کا فون نمبر',
  region: 'ملک/علاقہ',
  changeRegion: '{region} \u2066{callingCode}\u2069: دوسرا ملک/علاقہ منتخب کریں',
  searchRegions: 'نام یا کوڈ سے تلاش کریں',
  closeRegions: 'فہرست بند کریں',
  regionsFound: { one: '{count} ملک/علاقہ', other: '{count} ممالک/علاقے' },
  noRegionFound: 'کوئی ملک/علاقہ نہیں ملا۔ ہجے بدل کر یا ملک کا کوڈ لکھ کر دیکھیں۔',
  empty: 'براہ کرم اپنا فون نمبر درج کریں۔',
  'too-short': 'یہ نمبر بہت چھوٹا ہے۔ کچھ ہندسے رہ گئے ہیں۔',
  'too-long': 'اس نمبر میں ضرورت سے زیادہ ہندسے ہیں۔',
  'wrong-length': 'اس نمبر میں ایک ہندسہ زیادہ یا کم ہے۔',
  'not-a-number': 'براہ کرم صرف ہندسے لکھیں: ”{text}“ فون نمبر کا حصہ نہیں ہو سکتا۔',
  'unknown-calling-code': 'کسی ملک/علاقے کا کوڈ \u2066+{digits}\u2069 سے شروع نہیں ہوتا۔',
  'region-not-served': 'ہم اس ملک/علاقے کے نمبروں پر کال نہیں کر سکتے: {region}۔',
  'region-unsure': 'کیا یہ نمبر اس ملک/علاقے کا ہے: {region}؟ اگر نہیں، تو براہ کرم دوسرا منتخب کریں۔',
  'region-unsure-only':
    'کیا یہ نمبر اس ملک/علاقے کا ہے: {region}؟ ہم دوسرے ممالک/علاقوں کے نمبروں پر کال نہیں کر سکتے۔',
  confirmRegion: 'ہاں',
  otherNumber: 'دوسرا نمبر',
  'not-loaded': 'ہم یہ نمبر جانچ نہیں سکے۔ براہ کرم دوبارہ کوشش کریں۔',
} satisfies typeof en;
