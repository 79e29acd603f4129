import { expect } from 'chai';
import { loadPlan } from '../../widget/phone-input/numbering-plans.ts';
import { caretAfter, readPhoneText, significant } from '../../widget/phone-input/phone-text.ts';

const SERVED = ['US', 'GB', 'CA', 'FR', 'DE', 'AU', 'IT', 'MX', 'AR'];

/** What is typed, in which region, what it becomes, and the number. */
const NUMBERS: [typed: string, region: string, text: string, number: string][] = [
  ['4155550132', 'US', '(415) 555-0132', '+14155550132'],
  ['415.555.0132', 'US', '(415) 555-0132', '+14155550132'],
  ['1 415 555 0132', 'US', '1 (415) 555-0132', '+14155550132'],
  ['+1 415 555 0132', 'GB', '+1 415 555 0132', '+14155550132'],
  ['+1(415)555-0132', 'US', '+1 415 555 0132', '+14155550132'],
  ['tel:+1-415-555-0132', 'US', '+1 415 555 0132', '+14155550132'],
  ['0014155550132', 'GB', '00 1 415 555 0132', '+14155550132'],
  ['011442079460958', 'US', '011 44 20 7946 0958', '+442079460958'],
  ['0011442079460958', 'AU', '0011 44 20 7946 0958', '+442079460958'],
  ['02079460958', 'GB', '020 7946 0958', '+442079460958'],
  ['2079460958', 'GB', '2079460958', '+442079460958'],
  ['0044 20 7946 0958', 'FR', '00 44 20 7946 0958', '+442079460958'],
  ['+44 (0)20 7946 0958', 'GB', '', '+442079460958'],
  ['0612345678', 'FR', '06 12 34 56 78', '+33612345678'],
  ['+33 6 12 34 56 78', 'GB', '+33 6 12 34 56 78', '+33612345678'],
  ['030 123456', 'DE', '030 123456', '+4930123456'],
  ['06 698 12345', 'IT', '06 6981 2345', '+390669812345'],
  ['+39 06 6981 2345', 'GB', '+39 06 6981 2345', '+390669812345'],
  ['55 1234 5678', 'MX', '55 1234 5678', '+525512345678'],
  ['٠٧٩١١١٢٣٤٥٦', 'GB', '07911 123456', '+447911123456'],
  ['۰۷۹۱۱۱۲۳۴۵۶', 'GB', '07911 123456', '+447911123456'],
  ['＋４４７９１１１２３４５６', 'US', '+44 7911 123456', '+447911123456'],
  ['\u202a+44\u00a07911\u00a0123456\u202c', 'US', '+44 7911 123456', '+447911123456'],
  ['07911\u2010123456', 'GB', '07911 123456', '+447911123456'],
];

const REFUSALS: [typed: string, region: string, reason: string, subject?: string][] = [
  ['', 'GB', 'empty'],
  ['  ', 'GB', 'empty'],
  ['07911', 'GB', 'too-short'],
  ['+', 'GB', 'too-short'],
  ['+4', 'GB', 'too-short'],
  ['+44 7911', 'US', 'too-short'],
  ['415555013', 'US', 'too-short'],
  ['41555501322', 'US', 'too-long'],
  ['+44 7911 123456 7', 'GB', 'too-long'],
  ['call me', 'GB', 'not-a-number', 'callme'],
  ['07911 123456 ext 12', 'GB', 'not-a-number', 'ext'],
  ['+1-202-555-0123,,123#', 'US', 'not-a-number', ',,#'],
  ['07911+123456', 'GB', 'not-a-number', '+'],
  ['+999 1234567', 'GB', 'unknown-calling-code', '999'],
  ['+81 90 1234 5678', 'GB', 'region-not-served', 'JP'],
  ['0081 90 1234 5678', 'GB', 'region-not-served', 'JP'],
];

describe('the text of a phone field', () => {
  before(() => Promise.all(SERVED.map(loadPlan)));

  for (const [typed, region, reason, subject] of REFUSALS) {
    it(`in ${region} refuses “${typed}” as ${reason}`, () => {
      const reading = readPhoneText(typed, region, SERVED);
      expect([reading.number, reading.reason, reading.subject]).to.deep.equal(['', reason, subject]);
    });
  }

  for (const [typed, region, text, number] of NUMBERS) {
    it(`in ${region} takes “${typed}” for ${number}`, () => {
      const reading = readPhoneText(typed, region, SERVED);
      expect([reading.number, reading.reason]).to.deep.equal([number, undefined]);
      if (text) expect(reading.text).to.equal(text);
    });

    it(`in ${region} loses no digit of “${typed}” at any keystroke`, () => {
      const characters = significant(typed);
      for (let length = 1; length <= characters.length; length += 1) {
        const soFar = characters.slice(0, length);
        expect(significant(readPhoneText(soFar, region, SERVED).text)).to.equal(soFar);
      }
    });
  }

  it('leaves what can’t be part of a number as it was typed', () => {
    expect(readPhoneText('07911 abc', 'GB', SERVED).text).to.equal('07911 abc');
  });

  it('goes to the region of a typed calling code', () => {
    expect(readPhoneText('+33612345678', 'GB', SERVED).region).to.equal('FR');
  });

  it('tells regions that share a calling code apart', () => {
    expect(readPhoneText('+14165550132', 'US', SERVED).region).to.equal('CA');
    expect(readPhoneText('+14155550132', 'CA', SERVED).region).to.equal('US');
  });

  it('stays in the chosen region while its calling code leaves that open', () => {
    expect(readPhoneText('+1', 'CA', SERVED).region).to.equal('CA');
  });

  it('asks for the plans that it lacks', () => {
    const reading = readPhoneText('+4712345678', 'GB', [...SERVED, 'NO']);
    expect([reading.reason, reading.missing]).to.deep.equal(['not-loaded', ['NO']]);
  });

  it('puts the caret behind as many digits as before', () => {
    expect(caretAfter('(415) 555-0132', 0)).to.equal(0);
    expect(caretAfter('(415) 555-0132', 3)).to.equal(4);
    expect(caretAfter('(415) 555-0132', 4)).to.equal(7);
    expect(caretAfter('(415) 555-0132', 99)).to.equal(14);
  });
});
