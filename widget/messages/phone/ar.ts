import type en from './en.ts';

export default {
  label: 'رقم هاتفك',
  region: 'المنطقة',
  changeRegion: '{region} \u2066{callingCode}\u2069: اختيار منطقة أخرى',
  searchRegions: 'ابحث بالاسم أو الرمز',
  closeRegions: 'إغلاق القائمة',
  regionsFound: {
    zero: 'لا توجد مناطق ({count})',
    one: 'منطقة واحدة ({count})',
    two: 'منطقتان ({count})',
    few: '{count} مناطق',
    many: '{count} منطقة',
    other: '{count} منطقة',
  },
  noRegionFound: 'لم يُعثر على أي منطقة. جرّب كتابة أخرى أو رمز الاتصال الدولي.',
  empty: 'يُرجى إدخال رقم هاتفك.',
  'too-short': 'هذا الرقم قصير جدًا. تنقصه بعض الخانات.',
  'too-long': 'هذا الرقم طويل جدًا. فيه خانات زائدة.',
  'wrong-length': 'في هذا الرقم خانة زائدة أو ناقصة.',
  'not-a-number': 'يُرجى كتابة أرقام فقط: لا يمكن أن يكون «{text}» جزءًا من رقم هاتف.',
  'unknown-calling-code': 'لا توجد منطقة يبدأ رمزها الدولي بـ \u2066+{digits}\u2069.',
  'region-not-served': 'لا يمكننا الاتصال بأرقام هذه المنطقة: {region}.',
  'region-unsure': 'هل هذا الرقم من هذه المنطقة: {region}؟ إن لم يكن كذلك، فاختر منطقة أخرى.',
  confirmRegion: 'نعم',
  'not-loaded': 'لم نتمكن من التحقق من هذا الرقم. يُرجى المحاولة مرة أخرى.',
} satisfies typeof en;
