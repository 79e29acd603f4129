import { randomUUID } from 'node:crypto';
import {
  type CallOrder,
  type Checked,
  checkMembers,
  checkMetadata,
  checkOneOf,
  checkPhoneNumber,
} from './call-order.ts';
import type { CallState } from './call-store.ts';

/** What differs between PolyAI's two outbound-calling APIs; the calls behind them are the same. */
export interface Dialect {
  tokenHeader: string;
  placePath: string;
  statusPath: string;
  /** `agentId` is the path's, where it has one. */
  readOrder(body: unknown, agentId: string): Checked<CallOrder>;
  /** What a status request names besides the SID, or why it will not do. */
  readScope(agentId: string, environment: string | undefined): Checked<string>;
  placedBody(callSid: string): object;
  stateBody(callSid: string, state: CallState): object;
  errorBody(status: number, message: string): object;
}

const LEGACY_MEMBERS = ['to_number', 'country_code', 'metadata', 'encryption'] as const;
const LEGACY_ENCRYPTIONS = ['TLS/SRTP', 'TLS/RTP', 'UDP/SRTP', 'UDP/RTP'] as const;

export const outboundCalling: Dialect = {
  tokenHeader: 'X-PolyAi-Auth-Token',
  placePath: '/v1/outbound-calling',
  statusPath: '/v1/outbound-calling/:callSid/status',

  readOrder(body) {
    const members = checkMembers(body, LEGACY_MEMBERS);
    if (!members.ok) return members;
    const { to_number, country_code, metadata, encryption = 'TLS/SRTP' } = members.value;
    const phoneNumber = checkPhoneNumber(to_number, country_code);
    return inOrder(phoneNumber, '', [
      checkMetadata(metadata),
      checkOneOf('encryption', encryption, LEGACY_ENCRYPTIONS),
    ]);
  },

  readScope: () => ({ ok: true, value: '' }),
  placedBody: (callSid) => ({ call_sid: callSid }),
  stateBody: (_callSid, { status, reason }) => ({ status, reason }),
  errorBody: (status, message) => ({ error: message, code: status }),
};

const AGENTS_MEMBERS = ['toNumber', 'environment', 'countryCode', 'variantId', 'metadata', 'encryption'] as const;
const AGENTS_ENCRYPTIONS = ['tls_srtp', 'tls_rtp', 'udp_srtp', 'udp_rtp'] as const;
const ENVIRONMENTS = ['sandbox', 'pre-release', 'live'] as const;

export const agentsApi: Dialect = {
  tokenHeader: 'X-API-KEY',
  placePath: '/v1/agents/:agentId/telephony/outbound-calls',
  statusPath: '/v1/agents/:agentId/telephony/outbound-calls/:callSid/status',

  readOrder(body, agentId) {
    const members = checkMembers(body, AGENTS_MEMBERS);
    if (!members.ok) return members;
    const { toNumber, environment, countryCode, variantId, metadata, encryption = 'tls_srtp' } = members.value;
    const scope = `${agentId}/${String(environment)}`;
    return inOrder(checkPhoneNumber(toNumber, countryCode), scope, [
      checkOneOf('environment', environment, ENVIRONMENTS),
      checkMetadata(metadata),
      checkOneOf('encryption', encryption, AGENTS_ENCRYPTIONS),
      variantId === undefined || typeof variantId === 'string'
        ? { ok: true, value: undefined }
        : { ok: false, problem: 'variantId must be a string' },
    ]);
  },

  readScope(agentId, environment) {
    const checked = checkOneOf('environment', environment, ENVIRONMENTS);
    return checked.ok ? { ok: true, value: `${agentId}/${environment}` } : checked;
  },

  placedBody: (callSid) => ({ callSid, status: 'QUEUED' }),
  stateBody: (callSid, { status, reason }) => ({ callSid, status: status.toUpperCase(), reason }),
  errorBody: (status, message) => ({
    success: false,
    error: message,
    error_id: randomUUID(),
    error_code: status,
    error_message: message,
    data: null,
  }),
};

function inOrder(
  phoneNumber: Checked<string>,
  scope: string,
  others: readonly Checked<undefined>[],
): Checked<CallOrder> {
  if (!phoneNumber.ok) return phoneNumber;
  const wrong = others.find((checked) => !checked.ok);
  return wrong ?? { ok: true, value: { phoneNumber: phoneNumber.value, scope } };
}
