/** English, in the phone field: what the other languages are measured by. `{name}` is filled in. */
import type { Counted } from '../count.ts';

export default {
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
  'region-unsure': 'Is this a number of this region: {region}? If not, please choose another.',
  'region-unsure-only': 'Is this a number of this region: {region}? We can’t call numbers of other regions.',
  confirmRegion: 'Yes',
  otherNumber: 'Another number',
  'not-loaded': 'We couldn’t check this number. Please try again.',
};
