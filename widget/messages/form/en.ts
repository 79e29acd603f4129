/** English, up to the click that asks for the call: what the other languages are measured by. `{name}` is filled in. */
import phone from '../phone/en.ts';

export default {
  button: 'Call me back',
  heading: 'We’ll call you back',
  introduction: 'Leave your number and our AI voice assistant will call you.',
  close: 'Close',
  opensInNewTab: '(opens in a new tab)',
  privacy: 'Privacy policy',
  consentMissing: 'Please tick the box, so that we may call you.',
  submit: 'Call me',
  submitting: 'Asking…',
  notLoaded: 'A part of this page couldn’t be loaded. Please try again.',
  outsideHours: 'It may be outside calling hours where you are.',

  phone,
};
