/** `polyai-callback/edge-proxy`: the proxy, for a Worker of one's own, which has to export the objects too. */
import type { Hono } from 'hono';
import { createApp as create } from '../edge-proxy/create-app.ts';
import { BlockObject as Block } from '../edge-proxy/objects/block-object.ts';
import { CalleeObject as Callee } from '../edge-proxy/objects/callee-object.ts';
import { DoNotCallObject as DoNotCall } from '../edge-proxy/objects/do-not-call-object.ts';
import { SiteObject as Site } from '../edge-proxy/objects/site-object.ts';
import { VisitorObject as Visitor } from '../edge-proxy/objects/visitor-object.ts';
import type { ProxyEnvironment, ProxyObject, ProxyObjectClass } from './edge-proxy-types.ts';

export type { ProxyEnvironment, WorkerEnvironment } from './edge-proxy-types.ts';

/**
 * The proxy as a Hono app: a Worker by itself, or part of one, by `app.route('/', createApp())` or below a path, which then is the
 * end of the widget's `endpoint`. Mounted, it takes its own routes and leaves every other one to the app that it is part of. The Worker
 * has to export the five objects too.
 */
export const createApp: () => Hono<ProxyEnvironment> =
  // To Hono, bindings of which less is told are other ones.
  create as unknown as () => Hono<ProxyEnvironment>;

export const BlockObject: ProxyObjectClass = Block;
export type BlockObject = ProxyObject;
export const CalleeObject: ProxyObjectClass = Callee;
export type CalleeObject = ProxyObject;
export const DoNotCallObject: ProxyObjectClass = DoNotCall;
export type DoNotCallObject = ProxyObject;
export const SiteObject: ProxyObjectClass = Site;
export type SiteObject = ProxyObject;
export const VisitorObject: ProxyObjectClass = Visitor;
export type VisitorObject = ProxyObject;
