import { describe, expect, it } from 'vitest';
import { decidePhoneNumber } from '../../../edge-proxy/policy/phone-number.ts';

const REGIONS = ['US', 'GB', 'IT', 'FR', 'DE'];
const decide = (typed: string, region?: string, denyPrefixes: string[] = []) =>
  decidePhoneNumber(typed, region, { regions: REGIONS, denyPrefixes });

describe('a number is refused as not valid', () => {
  it.each([
    ['an empty text', '', undefined],
    ['a word', 'call me', undefined],
    ['a national number without a region', '(415) 555-0132', undefined],
    ['a region that does not exist', '415 555 0132', 'ZZ'],
    ['a number that is too short', '+1415555', undefined],
    ['a number that is too long', '+14155550132123456', undefined],
    ['text around a number', 'my number is +14155550132, thanks', undefined],
    ['an extension after a comma', '+1-202-555-0123,,123#', undefined],
    ['an extension by its mark', '+1 202 555 0123 x99', undefined],
    ['an extension as a URI parameter', 'tel:+12025550123;ext=99', undefined],
    ['an extension behind a tilde', '+12025550123~99', undefined],
    ['a subaddress', '+12025550123;isub=99', undefined],
    ['a calling code as a URI parameter', 'tel:2025550123;phone-context=+1', undefined],
    ['two numbers', '+14155550132 +14155550133', undefined],
    ['emergency 911', '911', 'US'],
    ['emergency 112', '112', 'GB'],
    ['emergency 999 behind a calling code', '+44999', undefined],
    ['a short code', '12345', 'US'],
    ["Jersey's directory enquiries, which would be given an area code", '118000', 'JE'],
    ['a local number behind a calling code, which would be given an area code', '+67222111', undefined],
    ['a US area code that does not exist', '+11155550132', undefined],
  ])('%s', (_, typed, region) => {
    expect(decide(typed, region)).toEqual({ ok: false, code: 'phone-number-not-valid' });
  });
});

describe('a number is refused for its region', () => {
  it.each([
    ['Canada, though it shares +1', '+16045550132'],
    ['Guernsey, though it shares +44', '+447911123456'],
    ['Kazakhstan', '+77012345678'],
    ['Iridium', '+881612345678'],
    ['Inmarsat', '+870773111632'],
    ['an international network', '+883510012345'],
    ['international freephone', '+80012345678'],
  ])('%s', (_, typed) => {
    expect(decide(typed)).toEqual({ ok: false, code: 'region-not-served' });
  });
});

describe('a number is refused for its type', () => {
  it.each([
    ['US premium rate', '+19002345678'],
    ['US pay-per-call exchange', '+12129761234'],
    ['US toll-free', '+18002345678'],
    ['UK premium rate', '+449012345678'],
    ['UK shared cost', '+448431234567'],
    ['UK personal number', '+447012345678'],
    ['UK pager', '+447640123456'],
    ['French premium rate', '+33891123456'],
  ])('%s', (_, typed) => {
    expect(decide(typed)).toEqual({ ok: false, code: 'number-type-not-served' });
  });

  it('or because the site denies its prefix', () => {
    expect(decide('+14155550132', undefined, ['+1415'])).toEqual({ ok: false, code: 'number-type-not-served' });
  });
});

it('a text is refused every time, though the library takes every other phone-context', () => {
  const decisions = Array.from({ length: 4 }, () => decide('tel:2025550123;phone-context=+1').ok);
  expect(decisions).toEqual([false, false, false, false]);
});

describe('a number travels on as E.164, and with what is known of it', () => {
  it.each([
    ['+14155550132', undefined, '+14155550132', 'US', '1', 'FIXED_LINE_OR_MOBILE'],
    ['+1 (415) 555-0132', undefined, '+14155550132', 'US', '1', 'FIXED_LINE_OR_MOBILE'],
    ['(415) 555-0132', 'US', '+14155550132', 'US', '1', 'FIXED_LINE_OR_MOBILE'],
    ['020 7946 0018', 'GB', '+442079460018', 'GB', '44', 'FIXED_LINE'],
    ['+44 7400 123456', 'US', '+447400123456', 'GB', '44', 'MOBILE'],
    ['02 1234 5678', 'IT', '+390212345678', 'IT', '39', 'FIXED_LINE'],
    ['06 12 34 56 78', 'FR', '+33612345678', 'FR', '33', 'MOBILE'],
    ['+１４１５５５５０１３２', undefined, '+14155550132', 'US', '1', 'FIXED_LINE_OR_MOBILE'],
    ['＋４４ 7400 123456', 'US', '+447400123456', 'GB', '44', 'MOBILE'],
    ['+1 415\u200b555\u20600132', undefined, '+14155550132', 'US', '1', 'FIXED_LINE_OR_MOBILE'],
  ])('%s of %s', (typed, region, phoneNumber, found, callingCode, type) => {
    expect(decide(typed, region)).toEqual({ ok: true, phoneNumber, region: found, callingCode, type });
  });
});
