/** English: the language that the others are measured by. `{name}` is filled in. */
import phone from '../../messages/phone/en.ts';

export default {
  title: 'Stop calls to your number',
  lead: 'Type your number and press the button. After that, no website that calls through {host} will call it.',
  submit: 'Stop the calls',
  submitting: 'Stopping…',
  working: 'A moment, please: your browser is solving a small puzzle that keeps robots out.',
  tryAgain: 'Try again',
  language: 'Language',

  done: {
    heading: 'No more calls',
    text: 'From now on, no website that calls through {host} will call this number. You can close this page.',
    another: 'Stop calls to another number',
  },

  meaning: {
    heading: 'What stopping means',
    atOnce: 'It works at once',
    atOnceText: 'A call that was asked for and has not been dialled yet is not dialled any more.',
    everywhere: 'It works everywhere',
    everywhereText: 'It holds for every website that calls through {host}, whichever one called you.',
    lasting: 'It lasts',
    lastingText: 'It can’t be undone.',
    discreet: 'It gives nothing away',
    discreetText:
      'This page answers every number alike, and never says whether it was called or entered before. Of the number, only a code is kept, for this alone.',
  },

  inTheCall: 'You can also say “stop” in a call: the assistant then sees to it that you are not called again.',
  withoutScript: 'This page needs JavaScript. You can also say “stop” in a call.',

  problemHeading: 'That did not work',
  waitInWords: 'You can try again in {wait}.',
  openSecurely: 'Open the encrypted page',
  problems: {
    offline: 'You’re offline, so nothing was sent. Please try again when you’re connected.',
    'network-lost':
      'No answer came, so your number may still be called. Please try again: doing it twice does no harm.',
    'temporarily-unavailable':
      'The service can’t record this just now, so your number may still be called. Please try again.',
    'too-many-requests': 'This was asked for too often from your connection, so your number may still be called.',
    'proof-rejected': 'We couldn’t make sure that you’re not a robot. Please try again.',
    'phone-number-not-valid': 'This isn’t a complete phone number, so nothing was stopped. Please check it.',
    'origin-not-allowed': 'This page isn’t at its own address, so nothing was stopped. Please open it again.',
    'insecure-context': 'This page isn’t encrypted (https), so your browser can’t stop calls from here.',
    internal: 'Something went wrong on our side, so your number may still be called. Please try again.',
  },

  phone,
};
