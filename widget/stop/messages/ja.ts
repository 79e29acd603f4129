import phone from '../../messages/phone/ja.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'お使いの番号への電話を止める',
  lead: '電話番号を入力してボタンを押してください。以後、{host} を通じて電話をかけるどのウェブサイトも、その番号には電話しません。',
  submit: '電話を止める',
  submitting: 'お待ちください…',
  working: 'お待ちください。ロボットを防ぐための小さな問題をブラウザーが解いています。',
  tryAgain: 'もう一度試す',
  language: '言語',

  done: {
    heading: '今後、電話はかかりません',
    text: 'これから {host} を通じて電話をかけるどのウェブサイトも、この番号には電話しません。このページは閉じて構いません。',
    another: '別の番号への電話を止める',
  },

  meaning: {
    heading: '電話を止めるとどうなるか',
    atOnce: 'すぐに有効になります',
    atOnceText: '依頼済みでまだ発信されていない電話は、発信されなくなります。',
    everywhere: 'すべてのサイトに有効です',
    everywhereText:
      'どのサイトから電話を受けたかにかかわらず、{host} を通じて電話をかけるすべてのウェブサイトに適用されます。',
    lasting: 'ずっと有効です',
    lastingText: '取り消すことはできません。',
    discreet: '何も明かしません',
    discreetText:
      'このページはどの番号にも同じように答え、以前に電話があったか、登録されたかを示すことはありません。保存されるのは番号から作ったコードだけで、この目的にのみ使われます。',
  },

  inTheCall: '通話中に「やめてください」と言うこともできます。アシスタントが、今後電話がかからないようにします。',
  withoutScript: 'このページには JavaScript が必要です。通話中に「やめてください」と言うこともできます。',

  problemHeading: 'うまくいきませんでした',
  waitInWords: '{wait}後にもう一度お試しいただけます。',
  openSecurely: '暗号化されたページを開く',
  problems: {
    offline: 'オフラインのため、何も送信されませんでした。接続してからもう一度お試しください。',
    'network-lost':
      '応答がなかったため、まだ電話がかかる可能性があります。もう一度お試しください。二度行っても問題ありません。',
    'temporarily-unavailable':
      '現在サービスが受け付けられないため、まだ電話がかかる可能性があります。もう一度お試しください。',
    'too-many-requests': 'お使いのネットワークからの依頼が多すぎるため、まだ電話がかかる可能性があります。',
    'proof-rejected': 'ロボットではないことを確認できませんでした。もう一度お試しください。',
    'phone-number-not-valid': '完全な電話番号ではないため、電話は止められていません。番号をご確認ください。',
    'origin-not-allowed': 'このページが本来のアドレスにないため、電話は止められていません。開き直してください。',
    'insecure-context': 'このページは暗号化されていない（https ではない）ため、ここから電話を止めることはできません。',
    internal: 'こちら側で問題が発生したため、まだ電話がかかる可能性があります。もう一度お試しください。',
  },

  phone,
} satisfies StopMessages;
