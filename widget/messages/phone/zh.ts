import type en from './en.ts';

export default {
  label: '您的电话号码',
  region: '国家/地区',
  changeRegion: '{region} {callingCode}：选择其他国家/地区',
  searchRegions: '按名称或区号搜索',
  closeRegions: '关闭列表',
  regionsFound: { other: '{count} 个国家/地区' },
  noRegionFound: '未找到国家/地区。请换一种写法，或输入区号。',
  empty: '请输入电话号码。',
  'too-short': '号码太短，缺少数字。',
  'too-long': '号码位数过多。',
  'wrong-length': '号码多了或少了一位。',
  'not-a-number': '请只输入数字：电话号码中不能有“{text}”。',
  'unknown-calling-code': '没有以 +{digits} 开头的国际区号。',
  'region-not-served': '我们无法拨打该国家/地区的号码：{region}。',
  'region-unsure': '这是{region}的号码吗？如果不是，请选择其他国家/地区。',
  'region-unsure-only': '这是{region}的号码吗？我们无法拨打其他国家/地区的号码。',
  confirmRegion: '是',
  otherNumber: '其他号码',
  'not-loaded': '无法核对该号码，请重试。',
} satisfies typeof en;
