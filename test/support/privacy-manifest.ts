/** What the privacy manifest says, against what has happened. */
import type { Written } from './page-watch.ts';

/** Members by their paths, with the types of their values. */
type Members = Readonly<Record<string, string>>;

export interface Phase {
  requests: readonly { method: string; url: string; why: string; body?: Members }[];
  storage: readonly { kind: string; key: string; members: Members }[];
}

export type PhaseName = 'before-intent' | 'after-opening' | 'after-submit' | 'after-closing';

export interface PrivacyManifest {
  phases: Readonly<Record<PhaseName, Phase>>;
  'with-prefetch-none': Phase;
  'with-a-theme': Phase;
  'by-floating-js': Phase;
  'with-turnstile': Pick<Phase, 'requests'> & { globals: readonly string[] };
  always: Readonly<Record<string, unknown>>;
}

export interface Happened {
  readonly requests: readonly { readonly method: string; readonly url: string; readonly body: unknown }[];
  readonly written: readonly Written[];
}

export function readManifest(text: string, proxyOrigin: string): PrivacyManifest {
  return JSON.parse(text.replaceAll('{proxy}', proxyOrigin));
}

/** A line for each thing that happened and isn't said, and for each that is said and did not happen. */
export function differences({ requests, storage }: Phase, happened: Happened): string[] {
  const said = requests.map((request) => ({ ...request, pattern: patternOf(`${request.method} ${request.url}`) }));
  const lines: string[] = [];
  for (const { method, url, body } of happened.requests) {
    const fitting = said.find(({ pattern }) => pattern.test(`${method} ${url}`));
    if (!fitting) lines.push(`not said: ${method} ${url}`);
    else lines.push(...membersOff(fitting.body ?? {}, body).map((line) => `${method} ${url}: ${line}`));
  }
  for (const { method, url, pattern } of said) {
    const didHappen = happened.requests.some((request) => pattern.test(`${request.method} ${request.url}`));
    if (!didHappen) lines.push(`did not happen: ${method} ${url}`);
  }
  for (const { kind, key, value } of happened.written) {
    const entry = storage.find((each) => each.kind === kind && each.key === key);
    if (!entry) lines.push(`not said: ${kind} ${key}`);
    else lines.push(...membersOff(entry.members, JSON.parse(value)).map((line) => `${kind} ${key}: ${line}`));
  }
  for (const { kind, key } of storage) {
    const isKept = happened.written.some((each) => each.kind === kind && each.key === key);
    if (!isKept) lines.push(`did not happen: ${kind} ${key}`);
  }
  return lines;
}

export function patternOf(written: string): RegExp {
  return new RegExp(`^${written.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

function membersOff(said: Members, value: unknown): string[] {
  const wanted = Object.entries(said).map(([path, type]) => ({
    steps: path.replace(/\?$/, '').split('.'),
    isOptional: path.endsWith('?'),
    path,
    type,
  }));
  const there = leavesOf(value, []);
  const fits = (steps: readonly string[], leaf: Leaf) =>
    steps.length === leaf.steps.length && steps.every((step, index) => step === '*' || step === leaf.steps[index]);
  return [
    ...there
      .filter((leaf) => !wanted.some(({ steps, type }) => fits(steps, leaf) && type === leaf.type))
      .map(({ steps, type }) => `member not said: ${steps.join('.')}, a ${type}`),
    ...wanted
      .filter(({ steps, isOptional }) => !isOptional && !there.some((leaf) => fits(steps, leaf)))
      .map(({ path }) => `member not there: ${path}`),
  ];
}

interface Leaf {
  readonly steps: readonly string[];
  readonly type: string;
}

function leavesOf(value: unknown, steps: readonly string[]): Leaf[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const array = [...steps.slice(0, -1), `${steps.at(-1) ?? ''}[]`];
    return value.flatMap((entry) => leavesOf(entry, array));
  }
  if (typeof value !== 'object' || value === null) return [{ steps, type: value === null ? 'null' : typeof value }];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...steps, name]));
}
