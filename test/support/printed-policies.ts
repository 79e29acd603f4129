/** The Content-Security-Policies that docs/embed.md prints: whoever tests under them takes them from there, so that it can't promise another one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EMBED = join(import.meta.dirname, '../../docs/embed.md');
/** As it writes them. */
const PROXY = 'https://callback.your-site.com';
const NONCE = 'nonce-…';

export interface PolicyWish {
  /** Where scripts may come from. */
  scripts: 'nonce' | 'proxy';
  hasTurnstile?: boolean;
  /** `ours`: the page lists the policies that it names. */
  trustedTypes?: 'ours' | 'any';
  /** More of them, as of a Lit of the page's own. */
  others?: readonly string[];
}

export function readmePolicy(
  proxyOrigin: string,
  nonce: string,
  { scripts, hasTurnstile = false, trustedTypes = 'any', others = [] }: PolicyWish,
): string {
  const lines = linesOf(readFileSync(EMBED, 'utf8'));
  const base = scripts === 'nonce' ? lines.byNonce : lines.byProxy;
  const [name = '', first = '', ...more] = lines.trustedTypes.split(' ');
  // The first is the widget's; what follows it is for Turnstile alone.
  const listed = [name, first, ...(hasTurnstile ? more : []), ...others].join(' ');
  return [hasTurnstile ? withMore(base, lines.turnstile) : base, ...(trustedTypes === 'ours' ? [listed] : [])]
    .join('; ')
    .replaceAll(PROXY, proxyOrigin)
    .replaceAll(NONCE, `nonce-${nonce}`);
}

function linesOf(embed: string) {
  const [, section = ''] = /\*\*A strict page\.\*\*(.*?)\*\*Pinning\.\*\*/s.exec(embed) ?? [];
  const blocks = [...section.matchAll(/^```\n(.*)\n```$/gm)].map(([, line = '']) => line);
  const only = (fits: (line: string) => boolean): string => {
    const [line, ...others] = blocks.filter(fits);
    if (!line || others.length > 0)
      throw new Error('docs/embed.md prints its policies in another way than this reads them.');
    return line;
  };
  return {
    byNonce: only((line) => line.startsWith('default-src ') && line.includes(NONCE)),
    byProxy: only((line) => line.startsWith('default-src ') && !line.includes(NONCE)),
    turnstile: only((line) => line.startsWith('script-src … ')),
    trustedTypes: only((line) => line.startsWith('trusted-types ')),
  };
}

/** `…` stands for what the policy has there already. */
function withMore(policy: string, more: string): string {
  const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ', 1)[0] ?? '', directive]));
  for (const directive of more.split('; ')) {
    const [name = '', ...sources] = directive.split(' ');
    const added = sources.filter((source) => source !== '…');
    directives.set(name, [added.length < sources.length ? directives.get(name) : name, ...added].join(' '));
  }
  return [...directives.values()].join('; ');
}
