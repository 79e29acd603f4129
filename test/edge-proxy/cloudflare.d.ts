import type { Environment } from '../../edge-proxy/objects/environment.ts';

declare global {
  namespace Cloudflare {
    interface Env extends Environment {}
    interface GlobalProps {
      mainModule: typeof import('../../edge-proxy/worker.ts');
    }
  }
}
