import { describe, expect, it } from 'vitest';
import { checkConsentTexts } from '../../edge-proxy/policy/consent-rules.ts';
import { soundText } from './consent-texts.ts';

const { text, parts } = soundText();
const check = (change: object, with_ = { text, parts }) =>
  checkConsentTexts({ en: { ...with_, ...change } }, undefined, false);
const PARTS = ['caller', 'aiVoice', 'purpose', 'notACondition', 'howToStop'] as const;

describe('a consent text', () => {
  it.each(PARTS)('without the part %s is named by its place', (name) => {
    for (const missing of [undefined, '', ' \n ']) {
      const problems = check({ parts: { ...parts, [name]: missing } });
      expect(problems).toEqual([
        [
          `consent.en.parts.${name}`,
          expect.stringMatching(/^is missing: quote the words of the text that say .*, such as ".+"$/),
        ],
      ]);
    }
    expect(check({ parts: { ...parts, [name]: 'what nobody wrote' } })).toEqual([
      [`consent.en.parts.${name}`, expect.stringMatching(/^is not in the text, word for word: /)],
    ]);
    expect(check({ parts: { ...parts, [name]: '.' } })).toEqual([
      [`consent.en.parts.${name}`, expect.stringMatching(/^says nothing/)],
    ]);
  });

  it('without any part is told all of them, and of the recording only where it is quoted', () => {
    const places = check({ parts: undefined }).map(([place]) => place);
    expect(places).toEqual(PARTS.map((name) => `consent.en.parts.${name}`));
    expect(check({ parts: { ...parts, recording: 'recorded' } })).toEqual([
      ['consent.en.parts.recording', expect.stringMatching(/^is not in the text/)],
    ]);
    expect(check({ parts: { ...parts, recording: '' } })).toHaveLength(1);
  });

  it('may not say two things by the very same words', () => {
    expect(check({ parts: { ...parts, purpose: parts.caller } })).toEqual([
      ['consent.en.parts.purpose', 'quotes the same words as caller: each part needs words of its own'],
    ]);
  });

  it('is quoted however its lines are broken and its letters are composed', () => {
    expect(check({ parts: { ...parts, aiVoice: 'with an\n   AI voice assistant ' } })).toEqual([]);
    const cafe = { text: text.replace('Your Site', 'Le Cafe\u0301'), parts: { ...parts, caller: 'Le Caf\u00e9' } };
    expect(check({}, cafe)).toEqual([]);
  });

  it.each([
    [
      'Japanese',
      '株式会社ラークラインが私の問い合わせについてAI音声アシスタントで電話することに同意します。同意は購入の条件ではありません。通話中にいつでも停止を求められます。',
      [
        '株式会社ラークライン',
        'AI音声アシスタント',
        '私の問い合わせについて',
        '同意は購入の条件ではありません',
        'いつでも停止を求められます',
      ],
    ],
    [
      'Arabic',
      'أوافق على أن تتصل بي لاركلاين بشأن استفساري بواسطة مساعد صوتي بالذكاء الاصطناعي. الموافقة ليست شرطًا للشراء. يمكنني إيقاف المكالمات في أي وقت.',
      [
        'لاركلاين',
        'مساعد صوتي بالذكاء الاصطناعي',
        'بشأن استفساري',
        'الموافقة ليست شرطًا للشراء',
        'يمكنني إيقاف المكالمات',
      ],
    ],
  ])('is checked in %s as in any language', (_, foreign, quotes) => {
    const quoted = Object.fromEntries(PARTS.map((name, index) => [name, quotes[index]]));
    expect(checkConsentTexts({ xx: { text: foreign, parts: quoted } }, undefined, false)).toEqual([]);
    expect(
      checkConsentTexts({ xx: { text: foreign, parts: { ...quoted, caller: 'Larkline' } } }, undefined, false),
    ).toHaveLength(1);
  });
});
