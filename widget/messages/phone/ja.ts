import type en from './en.ts';

export default {
  label: '電話番号',
  region: '国・地域',
  changeRegion: '{region} {callingCode}：別の国・地域を選ぶ',
  searchRegions: '名前または国番号で検索',
  closeRegions: '一覧を閉じる',
  regionsFound: { other: '{count}件の国・地域' },
  noRegionFound: '国・地域が見つかりません。別の表記か国番号でお試しください。',
  empty: '電話番号を入力してください。',
  'too-short': '番号が短すぎます。桁が足りません。',
  'too-long': '番号の桁が多すぎます。',
  'wrong-length': '番号の桁数が多いか、足りません。',
  'not-a-number': '数字だけを入力してください。「{text}」は電話番号に使えません。',
  'unknown-calling-code': '+{digits} で始まる国番号はありません。',
  'region-not-served': 'この国・地域の番号には電話できません：{region}',
  'region-unsure': 'これは{region}の番号ですか。違う場合は、番号の国・地域を選んでください。',
  'region-unsure-only': 'これは{region}の番号ですか。他の国・地域の番号には電話できません。',
  confirmRegion: 'はい',
  otherNumber: '別の番号',
  'not-loaded': 'この番号を確認できませんでした。もう一度お試しください。',
} satisfies typeof en;
