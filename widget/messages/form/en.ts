/** English, up to the click that asks for the call: what the other languages are measured by. `{name}` is filled in. */
import type { Counted } from '../count.ts';

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

  phone: {
    label: 'Your phone number',
    region: 'Region',
    changeRegion: '{region} {callingCode}: choose another region',
    searchRegions: 'Search by name or code',
    closeRegions: 'Close the list',
    regionsFound: { one: '{count} region', other: '{count} regions' } as Counted,
    noRegionFound: 'No region found. Try another spelling, or the calling code.',
    empty: 'Please enter your phone number.',
    'too-short': 'This number is too short. Some digits are missing.',
    'too-long': 'This number has too many digits.',
    'wrong-length': 'This number has a digit too many or too few.',
    'not-a-number': 'Please use digits only: “{text}” can’t be part of a phone number.',
    'unknown-calling-code': 'No region has a calling code that starts with +{digits}.',
    'region-not-served': 'We can’t call numbers of this region: {region}.',
    'region-unsure': 'Is this number’s region {region}? If not, please choose another.',
    confirmRegion: 'Yes',
    'not-loaded': 'We couldn’t check this number. Please try again.',
  },
};
