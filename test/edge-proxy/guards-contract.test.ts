import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import {
  callbackRequestSchema,
  challengeRequestSchema,
  challengeSchema,
  idempotencyKeySchema,
  jwkSetSchema,
} from '../../edge-proxy/contract.ts';

const KEY = '7b5a1b9e-6d5f-4d0a-9f0e-0a8c8a1e2f3d';
const SHA256 = 'a'.repeat(64);
const consent = (change: object) => ({ consent: { sha256: SHA256, locale: 'en', given: true, ...change } });
const evidence = (change: object) => consent({ evidence: change });
const REQUEST = { site: 'main', phoneNumber: '+14155550100', ...consent({}) };

const CHALLENGE = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '00',
    salt: '00',
    cost: 1000,
    keyLength: 32,
    keyPrefix: '00',
    data: { site: 'main', visitor: 'x', expiresAt: 1 },
  },
  signature: '00',
};
const parameters = (change: object) => ({ parameters: { ...CHALLENGE.parameters, ...change } });
const data = (change: object) => parameters({ data: { ...CHALLENGE.parameters.data, ...change } });

/** Where a value does not have its shape. */
function faults(schema: z.ZodMiniType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  );
}

describe('a request to be called is malformed', () => {
  it.each<[string, object, string]>([
    ['by an unknown member', { debug: true }, 'debug'],
    ['by a site’s id in capitals', { site: 'Main' }, 'site'],
    ['by an empty number', { phoneNumber: '' }, 'phoneNumber'],
    ['by a number of 65 characters', { phoneNumber: '+'.padEnd(65, '1') }, 'phoneNumber'],
    ['by a region in small letters', { region: 'us' }, 'region'],
    ['by an unknown member of the consent', consent({ text: 'yes' }), 'consent.text'],
    ['by a hash in capitals', consent({ sha256: 'A'.repeat(64) }), 'consent.sha256'],
    ['by a locale with a space', consent({ locale: 'en us' }), 'consent.locale'],
    ['by a locale of 36 characters', consent({ locale: 'en-abcdefgh-abcdefgh-abcdefgh-abcdef' }), 'consent.locale'],
    ['by unknown evidence', evidence({ mouse: [] }), 'consent.evidence.mouse'],
    ['by a version of 33 characters', evidence({ widgetVersion: '1'.repeat(33) }), 'consent.evidence.widgetVersion'],
    ['by a version with a line break', evidence({ widgetVersion: '1\n2' }), 'consent.evidence.widgetVersion'],
    ['by a time in words', evidence({ tickedAt: 'just now' }), 'consent.evidence.tickedAt'],
    ['by a time of showing in words', evidence({ shownAt: 'before' }), 'consent.evidence.shownAt'],
    ['by trust in words', evidence({ isTrusted: 'yes' }), 'consent.evidence.isTrusted'],
    ['by a box ticked maybe', evidence({ tickedBeforehand: 'maybe' }), 'consent.evidence.tickedBeforehand'],
    ['by letters of less than nothing', evidence({ fontSize: -1 }), 'consent.evidence.fontSize'],
    ['by letters larger than any', evidence({ fontSize: 1001 }), 'consent.evidence.fontSize'],
    ['by a contrast that there is not', evidence({ contrast: 0.99 }), 'consent.evidence.contrast'],
    ['by a contrast beyond black on white', evidence({ contrast: 21.1 }), 'consent.evidence.contrast'],
    ['by less than nothing in view', evidence({ inView: -0.1 }), 'consent.evidence.inView'],
    ['by more than all in view', evidence({ inView: 1.1 }), 'consent.evidence.inView'],
    ['by a window in words', evidence({ viewport: 'large' }), 'consent.evidence.viewport'],
    ['by a window of seven digits', evidence({ viewport: '1234567x1' }), 'consent.evidence.viewport'],
    ['by a scheme that there is not', evidence({ colorScheme: 'blue' }), 'consent.evidence.colorScheme'],
    ['by forced colours in words', evidence({ forcedColors: 'no' }), 'consent.evidence.forcedColors'],
    ['by an empty proof', { proof: '' }, 'proof'],
    ['by a proof of 8193 characters', { proof: 'x'.repeat(8193) }, 'proof'],
    ['by a page that is no URL', { page: 'contact' }, 'page'],
    ['by a page in a file', { page: 'file:///etc/passwd' }, 'page'],
    ['by a page of 2049 characters', { page: 'https://a.com/'.padEnd(2049, 'x') }, 'page'],
    ['by a time zone with a space', { timeZone: 'Europe/New Paris' }, 'timeZone'],
    ['by a local time of 24 o’clock', { localTime: '24:00' }, 'localTime'],
    ['by a local time in one digit', { localTime: '9:00' }, 'localTime'],
    ['by a local time with seconds', { localTime: '09:00:00' }, 'localTime'],
    ['by a metadata key that begins with a digit', { metadata: { '1st': 'x' } }, 'metadata.1st'],
    ['by a metadata value of 4097 characters', { metadata: { note: 'x'.repeat(4097) } }, 'metadata.note'],
    ['by a context in two parts', { context: 'a.b' }, 'context'],
    ['by a context of 8193 characters', { context: `a.b.${'c'.repeat(8189)}` }, 'context'],
  ])('%s, and by nothing else', (_, change, place) => {
    expect(faults(callbackRequestSchema, { ...REQUEST, ...change })).toEqual([place]);
  });

  it.each<[string, object]>([
    ['the fewest members', {}],
    [
      'the longest of everything',
      {
        phoneNumber: '+'.padEnd(64, '1'),
        ...consent({
          locale: 'en-abcdefgh-abcdefgh-abcdefgh-abcde',
          evidence: { widgetVersion: '1'.repeat(32), tickedAt: '2026-11-01T12:00:00+01:00', isTrusted: true },
        }),
        proof: 'x'.repeat(8192),
        page: 'https://a.com/'.padEnd(2048, 'x'),
        timeZone: 'America/Argentina/ComodRivadavia',
        localTime: '23:59',
        metadata: { note: 'x'.repeat(4096) },
        context: `a.b.${'c'.repeat(8188)}`,
      },
    ],
  ])('but not by %s', (_, change) => {
    expect(faults(callbackRequestSchema, { ...REQUEST, ...change })).toEqual([]);
  });
});

describe('a request for a challenge is malformed', () => {
  it('by anything but a site', () => {
    expect(faults(challengeRequestSchema, { site: 'main', level: 0 })).toEqual(['level']);
    expect(faults(challengeRequestSchema, { site: '../main' })).toEqual(['site']);
    expect(faults(challengeRequestSchema, { site: 'main' })).toEqual([]);
  });
});

describe('a challenge is none', () => {
  it.each<[string, object, string]>([
    ['with an unknown member', { level: 1 }, 'level'],
    ['with an unknown parameter', parameters({ expiresAt: 1 }), 'parameters.expiresAt'],
    ['with a part of an iteration', parameters({ cost: 0.5 }), 'parameters.cost'],
    ['with a part of a byte', parameters({ keyLength: 0.5 }), 'parameters.keyLength'],
    ['with unknown data', data({ level: 0 }), 'parameters.data.level'],
    ['for a site that can’t be', data({ site: 'Main' }), 'parameters.data.site'],
    ['that expires within a millisecond', data({ expiresAt: 0.5 }), 'parameters.data.expiresAt'],
  ])('%s', (_, change, place) => {
    expect(faults(challengeSchema, { ...CHALLENGE, ...change })).toEqual([place]);
  });

  it('but not as it is made', () => {
    expect(faults(challengeSchema, CHALLENGE)).toEqual([]);
  });
});

it('a set of public keys has what RFC 8037 asks for and nothing else: never what signs', () => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: 'x', kid: 'k', use: 'sig', alg: 'EdDSA' };
  expect(faults(jwkSetSchema, { keys: [key] })).toEqual([]);
  expect(faults(jwkSetSchema, { keys: [key], more: 1 })).toEqual(['more']);
  expect(faults(jwkSetSchema, { keys: [{ ...key, d: 'secret' }] })).toEqual(['keys.0.d']);
});

it('an idempotency key is a UUID and nothing else', () => {
  const isKey = (key: unknown) => idempotencyKeySchema.safeParse(key).success;
  expect(['', 'abc', `${KEY}0`, KEY.replaceAll('-', ''), `{${KEY}}`, undefined].map(isKey)).not.toContain(true);
  expect([KEY, KEY.toUpperCase()].map(isKey)).toEqual([true, true]);
});
