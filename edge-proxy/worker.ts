/** The proxy as a Worker by itself, as `wrangler.toml` lays it out. */
import { createApp } from './create-app.ts';

export type { WorkerEnvironment } from './create-app.ts';
export { BlockObject } from './objects/block-object.ts';
export { CalleeObject } from './objects/callee-object.ts';
export { DoNotCallObject } from './objects/do-not-call-object.ts';
export { SiteObject } from './objects/site-object.ts';
export { VisitorObject } from './objects/visitor-object.ts';

export default createApp();
