import type en from './en.ts';

export default {
  label: 'Seu número de telefone',
  region: 'País ou território',
  changeRegion: '{region} {callingCode}: escolher outro país ou território',
  searchRegions: 'Buscar por nome ou código',
  closeRegions: 'Fechar a lista',
  regionsFound: { one: '{count} resultado', other: '{count} resultados' },
  noRegionFound: 'Nenhum resultado. Tente escrever de outra forma ou use o código do país.',
  empty: 'Digite seu número de telefone.',
  'too-short': 'Este número é muito curto. Faltam dígitos.',
  'too-long': 'Este número é muito longo. Há dígitos a mais.',
  'wrong-length': 'Este número tem um dígito a mais ou a menos.',
  'not-a-number': 'Use apenas dígitos: “{text}” não pode fazer parte de um número de telefone.',
  'unknown-calling-code': 'Nenhum país ou território tem um código que comece com +{digits}.',
  'region-not-served': 'Não podemos ligar para números deste país ou território: {region}.',
  'region-unsure': 'Este número é deste país ou território: {region}? Se não for, escolha outro.',
  'region-unsure-only':
    'Este número é deste país ou território: {region}? Não podemos ligar para números de outros países ou territórios.',
  confirmRegion: 'Sim',
  otherNumber: 'Outro número',
  'not-loaded': 'Não conseguimos verificar este número. Tente de novo.',
} satisfies typeof en;
