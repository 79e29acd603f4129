import type { WorkerEnvironment } from '../../edge-proxy/worker.ts';

declare global {
  namespace Cloudflare {
    interface Env extends WorkerEnvironment {}
    interface GlobalProps {
      mainModule: typeof import('../../edge-proxy/worker.ts');
    }
  }
}
