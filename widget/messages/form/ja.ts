import phone from '../phone/ja.ts';
import type en from './en.ts';

export default {
  button: '折り返し電話を依頼',
  heading: '折り返しお電話します',
  introduction: '番号をご入力いただくと、AI音声アシスタントがお電話します。',
  close: '閉じる',
  opensInNewTab: '（新しいタブで開きます）',
  privacy: 'プライバシーポリシー',
  consentMissing: 'お電話できるよう、チェックを入れてください。',
  submit: '電話を依頼する',
  submitting: '依頼しています…',
  notLoaded: 'ページの一部を読み込めませんでした。もう一度お試しください。',
  outsideHours: '今いらっしゃる場所では、お電話できる時間外かもしれません。',

  phone,
} satisfies typeof en;
