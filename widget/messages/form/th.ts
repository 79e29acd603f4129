import phone from '../phone/th.ts';
import type en from './en.ts';

export default {
  button: 'ขอให้โทรกลับ',
  heading: 'เราจะโทรกลับหาคุณ',
  introduction: 'ฝากหมายเลขไว้ แล้วผู้ช่วยเสียง AI ของเราจะโทรหาคุณ',
  close: 'ปิด',
  opensInNewTab: '(เปิดในแท็บใหม่)',
  privacy: 'นโยบายความเป็นส่วนตัว',
  consentMissing: 'โปรดทำเครื่องหมายในช่อง เพื่อให้เราโทรหาคุณได้',
  submit: 'โทรหาฉัน',
  submitting: 'กำลังส่งคำขอ…',
  notLoaded: 'โหลดบางส่วนของหน้านี้ไม่ได้ โปรดลองอีกครั้ง',
  outsideHours: 'ขณะนี้อาจอยู่นอกเวลาให้บริการโทรในพื้นที่ของคุณ',

  phone,
} satisfies typeof en;
