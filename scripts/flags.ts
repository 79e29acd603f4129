/** Flags as data: the build takes their drawings apart, so that the widget draws them without parsing any markup. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Flag, Shape } from '../widget/phone-input/flag.ts';

const icons = dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json'));
/** Of brotli. A heavier one comes with all the others, not with its region's numbering plan. */
const MOST_BESIDE_A_PLAN = 1_000;

/** `class` and `xmlns` say nothing there. */
const LEFT_OUT = new Set(['class', 'xmlns']);
const KNOWN_TAGS = new Set(['svg', 'g', 'path', 'circle', 'ellipse']);
/** What could load something, run, or be mixed up with another drawing in the page. */
const FORBIDDEN = /^(id|style|href|on.*|xlink:.*)$/;

export function flagOf(region: string): Flag {
  const source = readFileSync(join(icons, '3x2', `${region}.svg`), 'utf8');
  const [, { viewBox = '' }, ...shapes] = svgOf(source);
  return [viewBox, ...shapes];
}

/** MIT. */
export function flagsLicence(): string {
  return readFileSync(join(icons, 'LICENSE'), 'utf8');
}

export function isLight(flag: Flag): boolean {
  return brotliCompressSync(JSON.stringify(flag)).length <= MOST_BESIDE_A_PLAN;
}

function svgOf(source: string): Shape {
  const root: Shape = ['', {}];
  const open = [root];
  for (const [, end, tag = '', attributes = '', isClosed] of source.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (end) {
      open.pop();
      continue;
    }
    if (!KNOWN_TAGS.has(tag)) throw new Error(`A flag has a <${tag}>.`);
    const shape: Shape = [tag, attributesOf(attributes)];
    open.at(-1)?.push(shape);
    if (!isClosed) open.push(shape);
  }
  const [, , svg] = root;
  if (!svg || open.length !== 1) throw new Error('A flag is no whole drawing.');
  return svg;
}

function attributesOf(source: string): Record<string, string> {
  const attributes = [...source.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  for (const [name = '', value = ''] of attributes) {
    if (FORBIDDEN.test(name) || value.includes('url(')) throw new Error(`A flag has ${name}="${value}".`);
  }
  return Object.fromEntries(attributes.filter(([name = '']) => !LEFT_OUT.has(name)));
}
