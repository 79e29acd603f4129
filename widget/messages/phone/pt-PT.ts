import type en from './en.ts';

export default {
  label: 'O seu número de telefone',
  region: 'País ou território',
  changeRegion: '{region} {callingCode}: escolher outro país ou território',
  searchRegions: 'Procurar por nome ou indicativo',
  closeRegions: 'Fechar a lista',
  regionsFound: { one: '{count} resultado', other: '{count} resultados' },
  noRegionFound: 'Sem resultados. Experimente escrever de outra forma ou use o indicativo.',
  empty: 'Introduza o seu número de telefone.',
  'too-short': 'Este número é demasiado curto. Faltam algarismos.',
  'too-long': 'Este número é demasiado longo. Tem algarismos a mais.',
  'wrong-length': 'Este número tem um algarismo a mais ou a menos.',
  'not-a-number': 'Use apenas algarismos: «{text}» não pode fazer parte de um número de telefone.',
  'unknown-calling-code': 'Nenhum país ou território tem um indicativo que comece por +{digits}.',
  'region-not-served': 'Não podemos ligar para números deste país ou território: {region}.',
  'region-unsure': 'Este número é deste país ou território: {region}? Se não for, escolha outro.',
  'region-unsure-only':
    'Este número é deste país ou território: {region}? Não podemos ligar para números de outros países ou territórios.',
  confirmRegion: 'Sim',
  otherNumber: 'Outro número',
  'not-loaded': 'Não conseguimos verificar este número. Tente novamente.',
} satisfies typeof en;
