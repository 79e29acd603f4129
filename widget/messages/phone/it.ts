import type en from './en.ts';

export default {
  label: 'Il suo numero di telefono',
  region: 'Regione',
  changeRegion: '{region} {callingCode}: scegliere un’altra regione',
  searchRegions: 'Cercare per nome o prefisso',
  closeRegions: 'Chiudere l’elenco',
  regionsFound: { one: '{count} regione', other: '{count} regioni' },
  noRegionFound: 'Nessuna regione trovata. Provi un’altra grafia o il prefisso.',
  empty: 'Scriva il suo numero di telefono.',
  'too-short': 'Questo numero è troppo corto. Mancano delle cifre.',
  'too-long': 'Questo numero è troppo lungo. Ci sono cifre di troppo.',
  'wrong-length': 'Questo numero ha una cifra in più o in meno.',
  'not-a-number': 'Usi solo cifre: «{text}» non può far parte di un numero di telefono.',
  'unknown-calling-code': 'Nessuna regione ha un prefisso che inizia con +{digits}.',
  'region-not-served': 'Non possiamo chiamare numeri di questa regione: {region}.',
  'region-unsure': 'È un numero di questa regione: {region}? In caso contrario, scelga la sua regione.',
  confirmRegion: 'Sì',
  'not-loaded': 'Non abbiamo potuto controllare questo numero. Riprovi.',
} satisfies typeof en;
