import type en from './en.ts';

export default {
  label: 'شماره تلفن شما',
  region: 'کشور/منطقه',
  changeRegion: '{region} \u2066{callingCode}\u2069: انتخاب کشور/منطقهٔ دیگر',
  searchRegions: 'جست‌وجو با نام یا کد',
  closeRegions: 'بستن فهرست',
  regionsFound: { one: '{count} کشور/منطقه', other: '{count} کشور/منطقه' },
  noRegionFound: 'کشور/منطقه‌ای پیدا نشد. املای دیگری یا کد کشور را امتحان کنید.',
  empty: 'لطفاً شماره تلفن خود را وارد کنید.',
  'too-short': 'این شماره کوتاه است. چند رقم کم دارد.',
  'too-long': 'تعداد رقم‌های این شماره بیش از حد است.',
  'wrong-length': 'این شماره یک رقم اضافه یا کم دارد.',
  'not-a-number': 'لطفاً فقط رقم وارد کنید: «{text}» نمی‌تواند بخشی از شماره تلفن باشد.',
  'unknown-calling-code': 'کد هیچ کشور/منطقه‌ای با \u2066+{digits}\u2069 شروع نمی‌شود.',
  'region-not-served': 'نمی‌توانیم با شماره‌های این کشور/منطقه تماس بگیریم: {region}.',
  'region-unsure': 'آیا این شماره مربوط به این کشور/منطقه است: {region}؟ اگر نه، لطفاً گزینهٔ دیگری انتخاب کنید.',
  confirmRegion: 'بله',
  'not-loaded': 'نتوانستیم این شماره را بررسی کنیم. لطفاً دوباره امتحان کنید.',
} satisfies typeof en;
