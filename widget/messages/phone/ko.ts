import type en from './en.ts';

export default {
  label: '전화번호',
  region: '국가/지역',
  changeRegion: '{region} {callingCode}: 다른 국가/지역 선택',
  searchRegions: '이름 또는 국가 번호로 검색',
  closeRegions: '목록 닫기',
  regionsFound: { other: '국가/지역 {count}개' },
  noRegionFound: '찾는 국가/지역이 없습니다. 다른 표기나 국가 번호로 검색해 보세요.',
  empty: '전화번호를 입력해 주세요.',
  'too-short': '번호가 너무 짧습니다. 빠진 숫자가 있습니다.',
  'too-long': '번호의 자릿수가 너무 많습니다.',
  'wrong-length': '번호의 자릿수가 많거나 모자랍니다.',
  'not-a-number': '숫자만 입력해 주세요. 전화번호에 쓸 수 없는 문자: “{text}”',
  'unknown-calling-code': '이렇게 시작하는 국가 번호가 없습니다: +{digits}',
  'region-not-served': '이 국가/지역의 번호로는 전화할 수 없습니다: {region}',
  'region-unsure': '{region} 번호인가요? 아니라면 다른 국가/지역을 선택해 주세요.',
  'region-unsure-only': '{region} 번호인가요? 다른 국가/지역의 번호로는 전화할 수 없습니다.',
  confirmRegion: '예',
  otherNumber: '다른 번호',
  'not-loaded': '번호를 확인하지 못했습니다. 다시 시도해 주세요.',
} satisfies typeof en;
