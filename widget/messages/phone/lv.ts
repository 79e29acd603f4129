import type en from './en.ts';

export default {
  label: 'Jūsu tālruņa numurs',
  region: 'Valsts vai reģions',
  changeRegion: '{region} {callingCode}: izvēlēties citu reģionu',
  searchRegions: 'Meklēt pēc nosaukuma vai koda',
  closeRegions: 'Aizvērt sarakstu',
  regionsFound: { zero: '{count} reģionu', one: '{count} reģions', other: '{count} reģioni' },
  noRegionFound: 'Reģions nav atrasts. Mēģiniet rakstīt citādi vai ievadiet starptautisko kodu.',
  empty: 'Ievadiet savu tālruņa numuru.',
  'too-short': 'Numurs ir par īsu. Trūkst ciparu.',
  'too-long': 'Numurā ir par daudz ciparu.',
  'wrong-length': 'Numurā ir par vienu ciparu par daudz vai par maz.',
  'not-a-number': 'Rakstiet tikai ciparus: „{text}” nevar būt tālruņa numura daļa.',
  'unknown-calling-code': 'Nav reģiona, kura starptautiskais kods sākas ar +{digits}.',
  'region-not-served': 'Mēs nevaram zvanīt uz šī reģiona numuriem: {region}.',
  'region-unsure': 'Vai tas ir šī reģiona numurs: {region}? Ja nav, izvēlieties citu.',
  'region-unsure-only': 'Vai tas ir šī reģiona numurs: {region}? Mēs nevaram zvanīt uz citu reģionu numuriem.',
  confirmRegion: 'Jā',
  otherNumber: 'Cits numurs',
  'not-loaded': 'Neizdevās pārbaudīt numuru. Mēģiniet vēlreiz.',
} satisfies typeof en;
