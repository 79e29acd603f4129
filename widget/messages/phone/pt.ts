import type en from './en.ts';

export default {
  label: 'O seu número de telefone',
  region: 'Região',
  changeRegion: '{region} {callingCode}: escolher outra região',
  searchRegions: 'Procurar por nome ou indicativo',
  closeRegions: 'Fechar a lista',
  regionsFound: { one: '{count} região', other: '{count} regiões' },
  noRegionFound: 'Nenhuma região encontrada. Tente outra grafia ou o indicativo.',
  empty: 'Digite o seu número de telefone.',
  'too-short': 'Este número é muito curto. Faltam dígitos.',
  'too-long': 'Este número é muito longo. Tem dígitos a mais.',
  'wrong-length': 'Este número tem um dígito a mais ou a menos.',
  'not-a-number': 'Use apenas dígitos: “{text}” não pode fazer parte de um número de telefone.',
  'unknown-calling-code': 'Nenhuma região tem um código de país que comece com +{digits}.',
  'region-not-served': 'Não podemos ligar para números desta região: {region}.',
  'region-unsure': 'Este número é desta região: {region}? Se não for, escolha a região dele.',
  confirmRegion: 'Sim',
  'not-loaded': 'Não conseguimos verificar este número. Tente novamente.',
} satisfies typeof en;
