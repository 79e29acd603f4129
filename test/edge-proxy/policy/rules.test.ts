import { describe, expect, it } from 'vitest';
import { HAPPENINGS, isFinal, reasonOfFailure, STATES, transition } from '../../../edge-proxy/policy/callback-state.ts';
import { chooseText, decideConsent, fingerprint } from '../../../edge-proxy/policy/consent.ts';
import { difficultyLevel, heaviestWeight } from '../../../edge-proxy/policy/difficulty.ts';
import {
  calleeName,
  deriveKeys,
  nameText,
  newRecordId,
  openCallbackId,
  sealCallbackId,
} from '../../../edge-proxy/policy/keys.ts';
import { asciiHeaderValue, composeMetadata, pageWithoutQuery } from '../../../edge-proxy/policy/metadata.ts';
import { readVisitorAddress } from '../../../edge-proxy/policy/network-address.ts';

describe('the state machine', () => {
  it('reaches dialling from requested alone, so nothing is ever dialled twice', () => {
    const ways = STATES.flatMap((from) => HAPPENINGS.map((happening) => [from, transition(from, happening)]));
    expect(ways.filter(([, to]) => to === 'dialling')).toEqual([['requested', 'dialling']]);
    expect(ways.filter(([, to]) => to === 'requested')).toEqual([]);
  });

  it('leaves a final state by nothing', () => {
    expect(STATES.filter(isFinal)).toEqual(['success', 'failure', 'unknown']);
  });

  it('turns a lost dialling into unknown, and a lost request into a failure', () => {
    expect(transition('dialling', 'lost')).toBe('unknown');
    expect(transition('requested', 'lost')).toBe('failure');
  });

  it('has its own words for the upstream’s reasons', () => {
    expect(reasonOfFailure('call queueing: max timeout limit exceeded')).toBe('queue-timeout');
    expect(reasonOfFailure('+14155550132 is busy')).toBe('not-connected');
    expect(reasonOfFailure('')).toBe('not-connected');
  });
});

describe('a visitor’s address', () => {
  it.each([
    '',
    'unknown',
    '198.51.100.7, 203.0.113.9',
    '0x7f000001',
    '127.1',
    '198.51.100.256',
    '1.2.3.4:80',
    'fe80::1%eth0 ',
    '::g',
  ])('%j is none', (address) => {
    expect(readVisitorAddress(address)).toBeUndefined();
  });

  it.each([
    ['198.51.100.7', '198.51.100.7', '198.51.100.0/24'],
    ['::ffff:198.51.100.7', '198.51.100.7', '198.51.100.0/24'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64', '2001:db8:1::/48'],
    ['2001:db8:2:3::1', '2001:db8:2:3::/64', '2001:db8:2::/48'],
  ])('%s counts for %s, in the network %s', (address, visitor, network) => {
    expect(readVisitorAddress(address)).toEqual({ visitor, network });
  });
});

describe('the difficulty of a network’s challenges', () => {
  it('stays as it is for all that a network may ask for, then doubles each time that doubles, up to 64 times', () => {
    const level = (weight: number) => difficultyLevel(weight, 30);
    expect([1, 30, 59, 60, 119, 120, 1919, 1920, 1e9].map(level)).toEqual([0, 0, 0, 1, 1, 2, 5, 6, 6]);
    expect(level(heaviestWeight(30))).toBe(6);
  });
});

describe('a consent', () => {
  const english = { id: 'en-1', locale: 'en', text: 'Yes, call me.' };
  const brazilian = { id: 'pt-1', locale: 'pt-BR', text: 'Sim, liguem.' };

  it('that was not given is required', async () => {
    const { sha256 } = await fingerprint(english);
    expect(await decideConsent({ given: false, sha256 }, [english])).toEqual({ ok: false, code: 'consent-required' });
  });

  it('to a text that the site does not show is outdated', async () => {
    const { sha256 } = await fingerprint({ ...english, text: 'Yes, call me!' });
    expect(await decideConsent({ given: true, sha256 }, [english, brazilian])).toEqual({
      ok: false,
      code: 'consent-outdated',
    });
  });

  it('to any locale’s text of today is good', async () => {
    const text = await fingerprint(brazilian);
    expect(await decideConsent({ given: true, sha256: text.sha256 }, [english, brazilian])).toEqual({ ok: true, text });
  });

  it('is asked in the reader’s language, else in the default', () => {
    const texts = [english, brazilian] as [typeof english, typeof english];
    expect(
      ['pt-br', 'pt-BR-x-private', 'pt', 'en-GB', 'de', '', undefined].map((tag) => chooseText(texts, tag).id),
    ).toEqual(['pt-1', 'pt-1', 'en-1', 'en-1', 'en-1', 'en-1', 'en-1']);
  });

  it('is known by the SHA-256 of its text', async () => {
    expect((await fingerprint({ ...english, text: 'abc' })).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('metadata', () => {
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

  it('refuses each key that the site does not allow', () => {
    expect(composeMetadata({ campaign: 'x', callback_site: 'forged', other: 'y' }, ['campaign'], own)).toEqual({
      ok: false,
      errors: [
        { pointer: '/metadata/callback_site', detail: 'the site does not allow this key' },
        { pointer: '/metadata/other', detail: 'the site does not allow this key' },
      ],
    });
  });

  it('refuses what does not fit under PolyAI’s 26 KB', () => {
    const size = (length: number) => composeMetadata({ note: 'x'.repeat(length) }, ['note'], own).ok;
    expect(size(19_600)).toBe(false);
    expect(size(19_000)).toBe(true);
  });

  it('is ASCII in every value, and gives the text back by one percent-decoding', () => {
    for (const text of ['plain', '100 %', 'Grüße', '電話', 'a\u{1F4DE}b', '%E4']) {
      expect(asciiHeaderValue(text)).toMatch(/^[\x20-\x7e]*$/);
      expect(decodeURIComponent(asciiHeaderValue(text))).toBe(text);
    }
    expect(asciiHeaderValue('\ud800')).toBe('%EF%BF%BD');
  });

  it('lets what the site’s own server signed win, whatever the case of its key, and says which keys were signed', () => {
    const visitors = { plan: 'gold', Tier: '1', campaign: 'spring' };
    const signed = { Plan: 'free', tier: '9' };
    const composed = composeMetadata(visitors, ['plan', 'Tier', 'campaign'], { ...own, signed });
    expect(composed).toMatchObject({
      ok: true,
      metadata: { Plan: 'free', tier: '9', callback_signed_keys: 'Plan tier' },
    });
    expect(composed.ok && Object.keys(composed.metadata).filter((key) => !key.startsWith('callback_'))).toEqual([
      'campaign',
      'Plan',
      'tier',
    ]);
  });

  it('can carry no line break into a header', () => {
    expect(asciiHeaderValue('a\r\nX-Evil: 1\u0000\u007f\u2028')).toBe('a%0D%0AX-Evil: 1%00%7F%E2%80%A8');
  });

  it('names the page without query and fragment', () => {
    expect(pageWithoutQuery('https://www.example.com/a/b?email=x#y')).toBe('https://www.example.com/a/b');
  });
});

describe('a callback’s id', () => {
  const secret = 'a secret of the tests, long enough to be one';

  it('opens only with the key that sealed it, and only unchanged', async () => {
    const keys = await deriveKeys(secret);
    const address = { calleeName: await calleeName(keys, '+14155550132'), recordId: newRecordId() };
    const id = await sealCallbackId(keys, address);
    expect(await openCallbackId(keys, id)).toEqual(address);
    expect(await openCallbackId(await deriveKeys(`${secret}!`), id)).toBeUndefined();
    for (let place = 0; place < id.length; place++) {
      const forged = id.slice(0, place) + (id[place] === 'A' ? 'B' : 'A') + id.slice(place + 1);
      expect(await openCallbackId(keys, forged)).toBeUndefined();
    }
    for (const wrong of ['', 'x', id.slice(1), `${id}A`, '../healthz', '%00'])
      expect(await openCallbackId(keys, wrong)).toBeUndefined();
  });

  it('differs for two callbacks to one number, and shows neither the number nor the object’s name', async () => {
    const keys = await deriveKeys(secret);
    const name = await calleeName(keys, '+14155550132');
    const ids = await Promise.all(
      [1, 2].map(() => sealCallbackId(keys, { calleeName: name, recordId: newRecordId() })),
    );
    expect(ids[0]?.slice(22)).not.toBe(ids[1]?.slice(22));
    for (const id of ids) expect(id).not.toContain(nameText(name));
  });
});
