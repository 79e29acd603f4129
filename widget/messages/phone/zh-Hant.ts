import type en from './en.ts';

export default {
  label: '您的電話號碼',
  region: '國家/地區',
  changeRegion: '{region} {callingCode}：選擇其他國家/地區',
  searchRegions: '以名稱或國碼搜尋',
  closeRegions: '關閉清單',
  regionsFound: { other: '{count} 個國家/地區' },
  noRegionFound: '找不到國家/地區。請換個寫法，或輸入國碼。',
  empty: '請輸入電話號碼。',
  'too-short': '號碼太短，少了幾位數字。',
  'too-long': '號碼的位數太多。',
  'wrong-length': '號碼多了或少了一位數字。',
  'not-a-number': '請只輸入數字：電話號碼中不能有「{text}」。',
  'unknown-calling-code': '沒有以 +{digits} 開頭的國碼。',
  'region-not-served': '我們無法撥打這個國家/地區的號碼：{region}。',
  'region-unsure': '這是{region}的號碼嗎？如果不是，請選擇其他國家/地區。',
  'region-unsure-only': '這是{region}的號碼嗎？我們無法撥打其他國家/地區的號碼。',
  confirmRegion: '是',
  otherNumber: '其他號碼',
  'not-loaded': '無法檢查這個號碼，請再試一次。',
} satisfies typeof en;
