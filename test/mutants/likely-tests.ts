/**
 * Which test files are likeliest to notice that a guard is gone, for folders and files of the proxy, the most likely first.
 * What these don't notice is left to all the others, so nothing here makes a difference but to the time.
 */
const LIKELY: readonly (readonly [under: string, ...tests: string[]])[] = [
  ['edge-proxy/calls/', 'guards-calls', 'guards-courier', 'magic-numbers'],
  ['edge-proxy/challenge/proof', 'guards-proof', 'challenge'],
  ['edge-proxy/challenge/turnstile', 'guards-turnstile', 'turnstile'],
  ['edge-proxy/config.ts', 'guards-settings', 'guards-secrets', 'config'],
  ['edge-proxy/contract.ts', 'guards-contract', 'opt-outs'],
  ['edge-proxy/deadline.ts', 'guards-callee'],
  ['edge-proxy/http/openapi', 'guards-openapi'],
  ['edge-proxy/http/prepare', 'guards-http', 'shield'],
  ['edge-proxy/http/', 'guards-http', 'problems', 'surface'],
  ['edge-proxy/log.ts', 'guards-policy', 'dependencies'],
  ['edge-proxy/objects/add-column', 'guards-rows'],
  ['edge-proxy/objects/block', 'guards-block'],
  ['edge-proxy/objects/breaker', 'guards-site', 'breaker'],
  ['edge-proxy/objects/opt-out', 'opt-outs'],
  ['edge-proxy/http/opt-outs', 'guards-http', 'opt-outs'],
  ['edge-proxy/objects/callback-courier', 'guards-courier'],
  ['edge-proxy/objects/callback-rows', 'guards-rows', 'guards-courier', 'guards-callee', 'in-doubt'],
  ['edge-proxy/objects/callee', 'guards-callee', 'guards-courier', 'in-doubt', 'opt-outs'],
  ['edge-proxy/objects/follow-up', 'guards-calls'],
  ['edge-proxy/objects/site', 'guards-site', 'guards-ledger', 'ledger', 'rights'],
  ['edge-proxy/objects/budget', 'guards-site', 'ledger'],
  ['edge-proxy/ledger-contract', 'guards-ledger'],
  ['edge-proxy/objects/ledger', 'guards-ledger', 'ledger', 'rights', 'guards-site'],
  ['edge-proxy/objects/clear', 'ledger'],
  ['edge-proxy/objects/notes', 'ledger', 'guards-callee'],
  ['edge-proxy/http/ledger', 'rights'],
  ['edge-proxy/http/bearer', 'rights', 'opt-outs'],
  ['edge-proxy/http/receipts', 'receipts'],
  ['edge-proxy/policy/ledger', 'ledger', 'guards-ledger'],
  ['edge-proxy/policy/seal', 'guards-ledger', 'ledger', 'rights', 'guards-keys'],
  ['edge-proxy/policy/receipt', 'receipts'],
  ['edge-proxy/policy/signatures', 'receipts', 'ledger'],
  ['edge-proxy/objects/sliding', 'guards-visitor'],
  ['edge-proxy/objects/visitor', 'guards-visitor', 'challenge'],
  ['edge-proxy/policy/configuration-rules', 'guards-settings'],
  ['edge-proxy/policy/keys', 'guards-keys', 'rules'],
  ['edge-proxy/policy/phone-number', 'phone-number', 'guards-policy', 'opt-outs'],
  ['edge-proxy/policy/secret', 'guards-secrets', 'guards-settings', 'config'],
  ['edge-proxy/policy/unread', 'guards-settings', 'config'],
  ['edge-proxy/policy/shape', 'guards-settings'],
  ['edge-proxy/policy/signed', 'guards-context'],
  ['edge-proxy/policy/', 'guards-policy', 'rules', 'surface'],
  ['edge-proxy/settings.ts', 'guards-settings'],
  ['edge-proxy/worker.ts', 'guards-worker', 'turnstile', 'challenge'],
];

export function likelyTests(file: string): readonly string[] {
  return [...new Set(LIKELY.filter(([under]) => file.startsWith(under)).flatMap(([, ...tests]) => tests))];
}
