import type en from './en.ts';

export default {
  label: 'หมายเลขโทรศัพท์ของคุณ',
  region: 'ประเทศ/ภูมิภาค',
  changeRegion: '{region} {callingCode}: เลือกประเทศ/ภูมิภาคอื่น',
  searchRegions: 'ค้นหาด้วยชื่อหรือรหัส',
  closeRegions: 'ปิดรายการ',
  regionsFound: { other: '{count} ประเทศ/ภูมิภาค' },
  noRegionFound: 'ไม่พบประเทศ/ภูมิภาค ลองสะกดแบบอื่นหรือใช้รหัสประเทศ',
  empty: 'โปรดกรอกหมายเลขโทรศัพท์',
  'too-short': 'หมายเลขนี้สั้นเกินไป ยังขาดตัวเลขบางหลัก',
  'too-long': 'หมายเลขนี้มีตัวเลขมากเกินไป',
  'wrong-length': 'หมายเลขนี้มีตัวเลขเกินหรือขาดไปหนึ่งหลัก',
  'not-a-number': 'โปรดใช้ตัวเลขเท่านั้น “{text}” ใช้ในหมายเลขโทรศัพท์ไม่ได้',
  'unknown-calling-code': 'ไม่มีรหัสประเทศที่ขึ้นต้นด้วย +{digits}',
  'region-not-served': 'เราไม่สามารถโทรไปยังหมายเลขของประเทศ/ภูมิภาคนี้: {region}',
  'region-unsure': 'นี่คือหมายเลขของ {region} ใช่ไหม หากไม่ใช่ โปรดเลือกประเทศ/ภูมิภาคอื่น',
  'region-unsure-only': 'นี่คือหมายเลขของ {region} ใช่ไหม เราไม่สามารถโทรไปยังหมายเลขของประเทศ/ภูมิภาคอื่น',
  confirmRegion: 'ใช่',
  otherNumber: 'หมายเลขอื่น',
  'not-loaded': 'เราตรวจสอบหมายเลขนี้ไม่ได้ โปรดลองอีกครั้ง',
} satisfies typeof en;
