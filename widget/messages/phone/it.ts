import type en from './en.ts';

export default {
  label: 'Il suo numero di telefono',
  region: 'Paese o territorio',
  changeRegion: '{region} {callingCode}: scegliere un altro Paese o territorio',
  searchRegions: 'Cerca per nome o prefisso',
  closeRegions: 'Chiudi l’elenco',
  regionsFound: { one: '{count} risultato', other: '{count} risultati' },
  noRegionFound: 'Nessun risultato. Provi a scriverlo in un altro modo o cerchi il prefisso.',
  empty: 'Inserisca il suo numero di telefono.',
  'too-short': 'Questo numero è troppo corto. Manca qualche cifra.',
  'too-long': 'Questo numero è troppo lungo. C’è qualche cifra di troppo.',
  'wrong-length': 'Questo numero ha una cifra in più o in meno.',
  'not-a-number': 'Usi solo cifre: «{text}» non può far parte di un numero di telefono.',
  'unknown-calling-code': 'Nessun Paese o territorio ha un prefisso che inizia con +{digits}.',
  'region-not-served': 'Non possiamo chiamare i numeri di questo Paese o territorio: {region}.',
  'region-unsure': 'È questo il Paese o territorio del numero: {region}? Se non lo è, ne scelga un altro.',
  'region-unsure-only':
    'È questo il Paese o territorio del numero: {region}? Non possiamo chiamare i numeri di altri Paesi o territori.',
  confirmRegion: 'Sì',
  otherNumber: 'Un altro numero',
  'not-loaded': 'Non abbiamo potuto verificare questo numero. Riprovi.',
} satisfies typeof en;
