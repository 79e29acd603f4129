/** `polyai-callback/edge-proxy`: the proxy, for a Worker of one's own, which has to export the objects too. */
export { createApp, type ProxyEnvironment, type WorkerEnvironment } from '../edge-proxy/create-app.ts';
export { BlockObject } from '../edge-proxy/objects/block-object.ts';
export { CalleeObject } from '../edge-proxy/objects/callee-object.ts';
export { DoNotCallObject } from '../edge-proxy/objects/do-not-call-object.ts';
export { SiteObject } from '../edge-proxy/objects/site-object.ts';
export { VisitorObject } from '../edge-proxy/objects/visitor-object.ts';
