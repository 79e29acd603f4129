import phone from '../phone/ta.ts';
import type en from './en.ts';

export default {
  button: 'என்னை அழைக்கவும்',
  heading: 'நாங்கள் உங்களை அழைப்போம்',
  introduction: 'உங்கள் எண்ணைத் தந்தால், எங்கள் செயற்கை நுண்ணறிவு (AI) குரல் உதவியாளர் உங்களை அழைக்கும்.',
  close: 'மூடவும்',
  opensInNewTab: '(புதிய தாவலில் திறக்கும்)',
  privacy: 'தனியுரிமைக் கொள்கை',
  consentMissing: 'உங்களை அழைக்க எங்களை அனுமதிக்க, பெட்டியில் குறியிடவும்.',
  submit: 'என்னை அழைக்கவும்',
  submitting: 'கோருகிறோம்…',
  notLoaded: 'இந்தப் பக்கத்தின் ஒரு பகுதியை ஏற்ற முடியவில்லை. மீண்டும் முயலவும்.',
  outsideHours: 'உங்கள் இடத்தில் இப்போது அழைப்பு நேரமாக இல்லாமல் இருக்கலாம்.',

  phone,
} satisfies typeof en;
