import { stopRequestSchema } from '../contract.ts';
import { ALWAYS, BODY, json, problems, STANDING, schema } from './openapi-parts.ts';

export const STOP_SCHEMAS = { StopRequest: schema(stopRequestSchema, 'input') };

/** What the proxy's own page `/stop` uses: same-origin alone, without CORS. */
export const STOP_PATHS = {
  '/v1/stop/challenges': {
    post: {
      operationId: 'makeStopChallenge',
      summary: 'A proof-of-work challenge for `stopCalls` alone, good for 5 minutes and one visitor',
      responses: {
        201: { description: 'A fresh challenge.', headers: ALWAYS, content: json('Challenge') },
        ...problems('origin-not-allowed', 'too-many-requests'),
      },
    },
  },
  '/v1/stop': {
    post: {
      operationId: 'stopCalls',
      summary: 'A person wants no more calls to their number, by any site of this proxy',
      requestBody: { required: true, content: json('StopRequest') },
      responses: {
        204: {
          description: 'From now on it is not rung. Says nothing of whether it was known.',
          headers: { ...ALWAYS, ...STANDING },
        },
        ...problems(...BODY, 'origin-not-allowed', 'proof-rejected', 'phone-number-not-valid', 'too-many-requests'),
      },
    },
  },
};
