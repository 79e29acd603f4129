import phone from '../phone/hi.ts';
import type en from './en.ts';

export default {
  button: 'मुझे कॉल बैक करें',
  heading: 'हम आपको कॉल करेंगे',
  introduction: 'अपना नंबर दें, हमारा एआई वॉइस असिस्टेंट आपको कॉल करेगा।',
  close: 'बंद करें',
  opensInNewTab: '(नए टैब में खुलता है)',
  privacy: 'निजता नीति',
  consentMissing: 'कृपया बॉक्स पर निशान लगाकर हमें आपको कॉल करने की अनुमति दें।',
  submit: 'मुझे कॉल करें',
  submitting: 'अनुरोध भेजा जा रहा है…',
  notLoaded: 'इस पेज का एक हिस्सा लोड नहीं हो सका। कृपया फिर से कोशिश करें।',
  outsideHours: 'हो सकता है कि आपके यहाँ अभी कॉल का समय न हो।',

  phone,
} satisfies typeof en;
