import phone from '../phone/bn.ts';
import type en from './en.ts';

export default {
  button: 'আমাকে কল ব্যাক করুন',
  heading: 'আমরা আপনাকে কল করব',
  introduction: 'আপনার নম্বর দিন, আমাদের এআই ভয়েস সহকারী আপনাকে কল করবে।',
  close: 'বন্ধ করুন',
  opensInNewTab: '(নতুন ট্যাবে খোলে)',
  privacy: 'গোপনীয়তা নীতি',
  consentMissing: 'অনুগ্রহ করে বক্সে টিক দিয়ে আপনাকে কল করার অনুমতি দিন।',
  submit: 'আমাকে কল করুন',
  submitting: 'অনুরোধ পাঠানো হচ্ছে…',
  notLoaded: 'এই পেজের একটি অংশ লোড হয়নি। আবার চেষ্টা করুন।',
  outsideHours: 'আপনার ওখানে এখন হয়তো কল করার সময় নয়।',

  phone,
} satisfies typeof en;
