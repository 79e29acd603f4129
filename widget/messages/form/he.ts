import phone from '../phone/he.ts';
import type en from './en.ts';

export default {
  button: 'חזרו אליי',
  heading: 'נחזור אליכם בטלפון',
  introduction: 'השאירו את המספר שלכם, והעוזר הקולי שלנו, המבוסס על בינה מלאכותית, יתקשר אליכם.',
  close: 'סגירה',
  opensInNewTab: '(נפתח בכרטיסייה חדשה)',
  privacy: 'מדיניות הפרטיות',
  consentMissing: 'סמנו את התיבה כדי לאשר לנו להתקשר אליכם.',
  submit: 'התקשרו אליי',
  submitting: 'שולחים בקשה…',
  notLoaded: 'חלק מהדף לא נטען. נסו שוב.',
  outsideHours: 'ייתכן שהשעה אצלכם היא מחוץ לשעות ההתקשרות.',

  phone,
} satisfies typeof en;
