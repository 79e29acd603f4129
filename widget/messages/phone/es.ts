import type en from './en.ts';

export default {
  label: 'Su número de teléfono',
  region: 'País o territorio',
  changeRegion: '{region} {callingCode}: elegir otro país o territorio',
  searchRegions: 'Buscar por nombre o código',
  closeRegions: 'Cerrar la lista',
  regionsFound: { one: '{count} resultado', other: '{count} resultados' },
  noRegionFound: 'No hay resultados. Pruebe a escribirlo de otra forma o con el código del país.',
  empty: 'Escriba su número de teléfono.',
  'too-short': 'Este número es demasiado corto. Faltan cifras.',
  'too-long': 'Este número es demasiado largo. Sobran cifras.',
  'wrong-length': 'A este número le sobra o le falta una cifra.',
  'not-a-number': 'Use solo cifras: «{text}» no puede formar parte de un número de teléfono.',
  'unknown-calling-code': 'Ningún país o territorio tiene un código que empiece por +{digits}.',
  'region-not-served': 'No podemos llamar a números de este país o territorio: {region}.',
  'region-unsure': '¿Es este el país o territorio del número: {region}? Si no lo es, elija otro.',
  'region-unsure-only':
    '¿Es este el país o territorio del número: {region}? No podemos llamar a números de otros países o territorios.',
  confirmRegion: 'Sí',
  otherNumber: 'Otro número',
  'not-loaded': 'No hemos podido comprobar este número. Inténtelo de nuevo.',
} satisfies typeof en;
