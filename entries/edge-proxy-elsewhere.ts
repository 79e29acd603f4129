/** What `polyai-callback/edge-proxy` is in Node, which has no `cloudflare:workers`: it can be imported by a tool that looks at a Worker, and does nothing. */
export class BlockObject {}
export class CalleeObject {}
export class DoNotCallObject {}
export class SiteObject {}
export class VisitorObject {}

export function createApp(): never {
  throw new Error('The proxy of polyai-callback runs on Cloudflare Workers.');
}
