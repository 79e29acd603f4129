import { describe, expect, it } from 'vitest';
import { begin, callsTo, newNumber, untilEnded } from './visitor.ts';

describe('a callback', () => {
  it('goes from queued over calling to success with one POST', async () => {
    const number = newNumber();
    const accepted = await begin('loose', number);
    expect(accepted.status).toBe('queued');
    expect(await untilEnded(accepted.id)).toMatchObject({ status: 'success', reason: '' });
    const [call, ...others] = await callsTo(number);
    expect(others).toEqual([]);
    expect(call?.headers['x-polyai-auth-token']).toBe('simulator-token');
    expect(call?.body).toEqual({
      to_number: number,
      encryption: 'TLS/SRTP',
      metadata: {
        callback_site: 'loose',
        callback_consent_record: expect.stringMatching(/^[\w-]{22}$/),
        callback_consent_id: 'en-1',
        callback_consent_locale: 'en',
        callback_proof_words: accepted.proofWords.join(' '),
      },
    });
  });
});
