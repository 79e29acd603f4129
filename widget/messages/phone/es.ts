import type en from './en.ts';

export default {
  label: 'Su número de teléfono',
  region: 'Región',
  changeRegion: '{region} {callingCode}: elegir otra región',
  searchRegions: 'Buscar por nombre o prefijo',
  closeRegions: 'Cerrar la lista',
  regionsFound: { one: '{count} región', other: '{count} regiones' },
  noRegionFound: 'No se ha encontrado ninguna región. Pruebe con otra grafía o con el prefijo.',
  empty: 'Escriba su número de teléfono.',
  'too-short': 'Este número es demasiado corto. Faltan algunas cifras.',
  'too-long': 'Este número es demasiado largo. Sobran cifras.',
  'wrong-length': 'A este número le falta o le sobra una cifra.',
  'not-a-number': 'Use solo cifras: «{text}» no puede formar parte de un número de teléfono.',
  'unknown-calling-code': 'Ninguna región tiene un prefijo que empiece por +{digits}.',
  'region-not-served': 'No podemos llamar a números de {region}.',
  'region-unsure': '¿Es un número de {region}? Si no, elija su región.',
  confirmRegion: 'Sí',
  'not-loaded': 'No hemos podido comprobar este número. Inténtelo de nuevo.',
} satisfies typeof en;
