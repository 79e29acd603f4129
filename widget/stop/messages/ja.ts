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

  phone: {
    label: '電話番号',
    region: '地域',
    changeRegion: '{region} {callingCode}：別の地域を選ぶ',
    searchRegions: '名前または国番号で検索',
    closeRegions: '一覧を閉じる',
    regionsFound: { other: '{count}件の地域' },
    noRegionFound: '地域が見つかりません。別の書き方か国番号をお試しください。',
    empty: '電話番号を入力してください。',
    'too-short': '番号が短すぎます。桁が足りません。',
    'too-long': '番号が長すぎます。桁が多すぎます。',
    'wrong-length': '番号の桁数が多いか、足りません。',
    'not-a-number': '数字だけを入力してください。「{text}」は電話番号に使えません。',
    'unknown-calling-code': '+{digits} で始まる国番号はありません。',
    'region-not-served': 'この地域の番号には電話できません：{region}。',
    'region-unsure': 'これは{region}の番号ですか。違う場合は、番号の地域を選んでください。',
    confirmRegion: 'はい',
    'not-loaded': 'この番号を確認できませんでした。もう一度お試しください。',
  },
} satisfies StopMessages;
