import { Agents, type AgentsSettings } from './agents.ts';
import { OutboundCalling, type OutboundCallingSettings } from './outbound-calling.ts';
import type { Upstream } from './upstream.ts';

export type UpstreamSettings =
  | ({ readonly api: 'outbound-calling' } & OutboundCallingSettings)
  | ({ readonly api: 'agents' } & AgentsSettings);

/** One setting, `api`, chooses the API; everything else stays the same. */
export function chooseUpstream(settings: UpstreamSettings): Upstream {
  return settings.api === 'agents' ? new Agents(settings) : new OutboundCalling(settings);
}
