import { describe, expect, it } from 'vitest';
import { blockName, calleeName, nameText } from '../../../edge-proxy/policy/keys.ts';
import { canonicalNumber } from '../../../edge-proxy/policy/phone-number.ts';
import { samePhone } from '../../../edge-proxy/policy/same-phone.ts';
import { proxyKeys } from '../sealed.ts';

describe('a number is no other’s', () => {
  it.each([
    ['a Mexican one that is a digit too short for the old spelling', '+52155123456'],
    ['a Mexican one as it is', '+525512345678'],
    ['a Brazilian fixed line', '+551131234567'],
    ['a Brazilian one with a ninth digit', '+5511981234567'],
    ['a Brazilian one without its area', '+5581234567'],
    ['a Brazilian freephone', '+558007654321'],
    ['a Beninese one as it is', '+2290190123456'],
    ['a Gabonese one as it is', '+24166123456'],
    ['a Gabonese fixed line as it is', '+24111234567'],
    ['one of Côte d’Ivoire of before 2021, which nobody can tell whose it is', '+22507123456'],
    ['one of the USA that begins as a Mexican one', '+15215512345'],
  ])('%s', (_, phoneNumber) => {
    expect(samePhone(phoneNumber)).toBe(phoneNumber);
  });
});

describe('a phone is the same, however it was spelt before its plan changed', () => {
  it.each([
    ['a Mexican mobile', '+5215512345678', '+525512345678'],
    ['a Brazilian mobile of 6', '+552161234567', '+5521961234567'],
    ['a Brazilian mobile of 9', '+551191234567', '+5511991234567'],
    ['a Beninese mobile', '+22990123456', '+2290190123456'],
    ['a Beninese fixed line', '+22920212345', '+2290120212345'],
    ['a Gabonese fixed line', '+24101712345', '+24111712345'],
    ['a Gabonese fixed line without its 0', '+2411712345', '+24111712345'],
    ...['2', '5', '6'].map((operator) => ['a Gabonese mobile', `+2410${operator}123456`, `+2416${operator}123456`]),
    ...['4', '7'].map((operator) => ['a Gabonese mobile', `+241${operator}123456`, `+2417${operator}123456`]),
    ['a Gabonese mobile of an operator that is gone', '+24103123456', '+2413123456'],
  ] as [string, string, string][])('%s, %s as %s', async (_, was, is) => {
    expect([samePhone(was), samePhone(is)]).toEqual([is, is]);
    // Neither is refused where somebody says stop, and each is stored as it was typed.
    expect([canonicalNumber(was), canonicalNumber(is)]).toEqual([was, is]);
    const keys = await proxyKeys;
    expect(nameText(await calleeName(keys, was))).toBe(nameText(await calleeName(keys, is)));
    expect(await blockName(keys, was)).toBe(await blockName(keys, is));
  });
});

describe('a number is canonical', () => {
  it.each(['+11155550132', '+551161234567', '+882161234567', '+870773111632', '+80012345678', '+4407400123456'])(
    'though nobody may ring it, or it is not given out: %s',
    (typed) => expect(canonicalNumber(typed)).toBe(typed.replace('+440', '+44')),
  );

  it('only as E.164, though a plan has shorter and longer ones', () => {
    for (const typed of ['+491155', `+49${'1'.repeat(14)}`]) expect(canonicalNumber(typed)).toBeUndefined();
  });

  it.each(['+1415555013', '+141555501321', '+52155123456', '+2299012345', '+22507123456', '+99912345678'])(
    'only if it has as many digits as its plan wants: %s',
    (typed) => expect(canonicalNumber(typed)).toBeUndefined(),
  );
});
