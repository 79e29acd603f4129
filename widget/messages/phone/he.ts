import type en from './en.ts';

export default {
  label: 'מספר הטלפון שלכם',
  region: 'מדינה/אזור',
  changeRegion: '{region} \u2066{callingCode}\u2069: החלפת מדינה/אזור',
  searchRegions: 'חיפוש לפי שם או קידומת',
  closeRegions: 'סגירת הרשימה',
  regionsFound: { one: 'תוצאה אחת ({count})', two: '{count} תוצאות', other: '{count} תוצאות' },
  noRegionFound: 'לא נמצאו מדינה או אזור. נסו איות אחר או את הקידומת הבינלאומית.',
  empty: 'הזינו את מספר הטלפון שלכם.',
  'too-short': 'המספר קצר מדי. חסרות בו ספרות.',
  'too-long': 'יש במספר הזה יותר מדי ספרות.',
  'wrong-length': 'במספר הזה יש ספרה מיותרת או חסרה ספרה.',
  'not-a-number': 'הזינו ספרות בלבד: ״{text}״ לא יכול להיות חלק ממספר טלפון.',
  'unknown-calling-code': 'אין קידומת בינלאומית שמתחילה ב־\u2066+{digits}\u2069.',
  'region-not-served': 'איננו יכולים להתקשר למספרים מהמדינה/האזור: {region}.',
  'region-unsure': 'האם המספר הזה מהמדינה/האזור: {region}? אם לא, בחרו אפשרות אחרת.',
  'region-unsure-only': 'האם המספר הזה מהמדינה/האזור: {region}? איננו יכולים להתקשר למספרים ממדינות או אזורים אחרים.',
  confirmRegion: 'כן',
  otherNumber: 'מספר אחר',
  'not-loaded': 'לא הצלחנו לבדוק את המספר. נסו שוב.',
} satisfies typeof en;
