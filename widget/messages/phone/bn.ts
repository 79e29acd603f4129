import type en from './en.ts';

export default {
  label: 'আপনার ফোন নম্বর',
  region: 'দেশ/অঞ্চল',
  changeRegion: '{region} {callingCode}: অন্য দেশ/অঞ্চল বেছে নিন',
  searchRegions: 'নাম বা কোড দিয়ে খুঁজুন',
  closeRegions: 'তালিকা বন্ধ করুন',
  regionsFound: { one: '{count}টি দেশ/অঞ্চল', other: '{count}টি দেশ/অঞ্চল' },
  noRegionFound: 'কোনো দেশ/অঞ্চল পাওয়া যায়নি। অন্য বানানে বা দেশের কোড দিয়ে খুঁজে দেখুন।',
  empty: 'অনুগ্রহ করে আপনার ফোন নম্বর লিখুন।',
  'too-short': 'নম্বরটি বেশি ছোট। কয়েকটি সংখ্যা বাদ পড়েছে।',
  'too-long': 'এই নম্বরে সংখ্যা বেশি আছে।',
  'wrong-length': 'এই নম্বরে একটি সংখ্যা বেশি বা কম আছে।',
  'not-a-number': 'শুধু সংখ্যা লিখুন: “{text}” ফোন নম্বরের অংশ হতে পারে না।',
  'unknown-calling-code': 'কোনো দেশ/অঞ্চলের কোড +{digits} দিয়ে শুরু হয় না।',
  'region-not-served': 'আমরা এই দেশ/অঞ্চলের নম্বরে কল করতে পারি না: {region}।',
  'region-unsure': 'এটি কি এই দেশ/অঞ্চলের নম্বর: {region}? না হলে অন্যটি বেছে নিন।',
  'region-unsure-only': 'এটি কি এই দেশ/অঞ্চলের নম্বর: {region}? আমরা অন্য দেশ/অঞ্চলের নম্বরে কল করতে পারি না।',
  confirmRegion: 'হ্যাঁ',
  otherNumber: 'অন্য নম্বর',
  'not-loaded': 'আমরা নম্বরটি যাচাই করতে পারিনি। আবার চেষ্টা করুন।',
} satisfies typeof en;
