/**
 * The proxy as TypeScript is told of it. It goes with Cloudflare's types, be they those of `@cloudflare/workers-types` or what `wrangler types`
 * writes, and needs neither.
 */

/** A Durable Object of the proxy's, for wrangler to bind. What it does otherwise is the proxy's own affair. */
export interface ProxyObject {
  /** By this Cloudflare's types know a Durable Object. */
  readonly __DURABLE_OBJECT_BRAND: never;
  /** Whether its storage answers. */
  isSound(): boolean;
}

export type ProxyObjectClass = new (state: never, environment: never) => ProxyObject;

/** The objects of a class, as wrangler binds them. */
export interface ProxyObjects {
  getByName(name: string): { isSound(): Promise<boolean> };
}

/** What `wrangler.toml` binds: the objects, Workers' own rate limit and, where the proxy is to serve them below a path, the widget's files. */
export interface WorkerEnvironment {
  readonly BLOCK: ProxyObjects;
  readonly CALLEE: ProxyObjects;
  readonly DO_NOT_CALL: ProxyObjects;
  readonly SITE: ProxyObjects;
  readonly VISITOR: ProxyObjects;
  readonly SHIELD: { limit(options: { key: string }): Promise<{ success: boolean }> };
  readonly WIDGET?: { fetch(request: Request): Promise<Response> };
}

/** A Worker with these bindings, which may have others of its own. */
export interface ProxyEnvironment {
  Bindings: WorkerEnvironment;
}
