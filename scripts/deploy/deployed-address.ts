import { unstable_readConfig as readSettings } from 'wrangler';
import { UsageError } from '../command-line.ts';

/**
 * The origin that the proxy has by its wrangler file: the first of `routes` that is a host without a wildcard. `undefined` where only
 * Cloudflare knows, as with `workers.dev`.
 */
export function addressIn(settings: string): string | undefined {
  const { routes = [], route } = readSettings({ config: settings });
  const patterns = [...routes, ...(route === undefined ? [] : [route])].map((each) =>
    typeof each === 'string' ? each : each.pattern,
  );
  const [host] = patterns
    .map((pattern) => pattern.replace(/^https?:\/\//, '').split('/')[0] ?? '')
    .filter((each) => each !== '' && !each.includes('*'));
  return host === undefined ? undefined : `https://${host}`;
}

/** @throws UsageError where it is none that files may be had from: they are what pages will run */
export function originOf(typed: string): string {
  const url = URL.parse(typed);
  const isHere = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (!url || (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:')))
    throw new UsageError(`"${typed}" is no address of a proxy: --proxy https://callback.your-site.com`);
  return url.origin;
}
