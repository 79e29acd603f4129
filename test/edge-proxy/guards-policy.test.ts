import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorName, logEvent } from '../../edge-proxy/log.ts';
import { statusOf, transition } from '../../edge-proxy/policy/callback-state.ts';
import {
  calleeLimits,
  DEFAULT_LIMITS,
  networkLimits,
  secondsUntilFree,
  siteLimits,
  visitorLimits,
} from '../../edge-proxy/policy/limits.ts';
import { composeMetadata } from '../../edge-proxy/policy/metadata.ts';
import { decidePhoneNumber } from '../../edge-proxy/policy/phone-number.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the state machine', () => {
  it('goes back from calling to queued by nothing', () => {
    expect(transition('calling', 'upstream-queued')).toBe('calling');
  });

  it('leads from dialling to what is known of the call, and nowhere else', () => {
    expect(transition('dialling', 'ambiguous')).toBe('unknown');
    expect(transition('dialling', 'not-placed')).toBe('failure');
    expect(transition('dialling', 'placed')).toBe('queued');
    expect(transition('dialling', 'upstream-calling')).toBeUndefined();
  });

  it('shows a page nothing of what is going on before PolyAI has the call', () => {
    expect((['requested', 'dialling', 'queued', 'calling'] as const).map(statusOf)).toEqual([
      'queued',
      'queued',
      'queued',
      'calling',
    ]);
  });
});

describe('the limits', () => {
  it('are these by default', () => {
    const all = [visitorLimits, networkLimits, calleeLimits, siteLimits].flatMap((limits) => limits(DEFAULT_LIMITS));
    expect(all.map(({ name, max, windowSeconds }) => [name, max, windowSeconds])).toEqual([
      ['visitor-hour', 5, HOUR],
      ['visitor-day', 10, DAY],
      ['network-hour', 30, HOUR],
      ['callee-cooldown', 1, 600],
      ['callee-day', 3, DAY],
      ['callee-month', 10, 30 * DAY],
      ['site-hour', 60, HOUR],
      ['site-day', 500, DAY],
    ]);
  });

  it('ask for waiting only where one is used up, and then for the longest', () => {
    const limit = { name: 'x', max: 2, windowSeconds: 60 };
    const standing = (used: number, freeAt: number) => ({ limit, used, freeAt });
    expect(secondsUntilFree([standing(1, 9_000), standing(0, 5_000)], 0)).toBe(0);
    expect(secondsUntilFree([standing(1, 9_000), standing(2, 1_001), standing(2, 500)], 0)).toBe(2);
  });
});

describe('a phone number', () => {
  const decide = (typed: string, region: string) =>
    decidePhoneNumber(typed, region, { regions: ['AR', 'DE', 'JE', 'MA', 'MX', 'US'], denyPrefixes: [] });
  const NOT_VALID = { ok: false, code: 'phone-number-not-valid' };

  it.each([
    ['with an extension, where what was typed isn’t compared', '+54 11 4321-1234 ext. 5', 'AR'],
    ['that gets an area code which nobody typed', '118000', 'JE'],
    ['with more digits behind a tilde', '+49 30 123456~78', 'DE'],
    ['with a parameter', 'tel:4155550132;phone-context=+1', 'US'],
    ['behind a full-width plus that would be overlooked', '＋522345678', 'MA'],
    ['of a region that is no region', '415 555 0132', 'United States'],
  ])('is none %s', (_, typed, region) => {
    expect(decide(typed, region)).toEqual(NOT_VALID);
  });

  it('is a mobile of Argentina by both of its ways to be written', () => {
    const mobile = { ok: true, phoneNumber: '+5491123456789', region: 'AR', callingCode: '54', type: 'MOBILE' };
    expect(decide('011 15 2345-6789', 'AR')).toEqual(mobile);
    expect(decide('+54 9 11 2345-6789', 'AR')).toEqual(mobile);
  });
});

describe('the metadata', () => {
  const own = {
    site: 's',
    consentRecord: 'r',
    consentId: 'c',
    consentLocale: 'en',
    proofWords: ['amber', 'otter'],
    locale: undefined,
    page: undefined,
    signed: undefined,
  };

  it('has no member for what there is not', () => {
    expect(composeMetadata({}, [], own)).toEqual({
      ok: true,
      metadata: {
        callback_site: 's',
        callback_consent_record: 'r',
        callback_consent_id: 'c',
        callback_consent_locale: 'en',
        callback_proof_words: 'amber otter',
      },
    });
  });

  it('travels in ASCII', () => {
    const composed = composeMetadata({ note: 'a\r\nb' }, ['note'], own);
    expect(composed.ok && composed.metadata.note).toBe('a%0D%0Ab');
  });
});

describe('the log', () => {
  const logged = (fields: object) => {
    let line = '';
    vi.spyOn(console, 'log').mockImplementation((text) => {
      line = String(text);
    });
    logEvent('info', 'event', fields);
    const { at: _, ...rest } = JSON.parse(line);
    return rest;
  };

  it('has no field that it doesn’t know', () => {
    const known = { level: 'info', event: 'event' };
    expect(logged({ phoneNumber: '+14155550132', constructor: 'x', token: 'x' })).toEqual(known);
    expect(logged({ site: 'main', code: undefined })).toEqual({ ...known, site: 'main' });
    expect(logged(JSON.parse('{"__proto__":"x","toString":"y"}'))).toEqual(known);
  });

  it('has the name of an error and never its message', () => {
    expect(errorName(new TypeError('+14155550132'))).toBe('TypeError');
    expect(errorName('+14155550132')).toBe('unknown');
  });
});
