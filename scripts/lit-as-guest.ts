/**
 * What Lit does to a page's globals, which are not the widget's to change: it counts its versions, and adds to `Symbol` for decorators
 * that the widget has none of. And its Trusted Types policy gets a name of our own: where a page lists policies, a name is taken once,
 * and whoever comes second throws, be it the page's own Lit. A second copy of the widget makes none, since it draws nothing: the
 * element is there already. And where a page's list has no such name, the element becomes one that does nothing, so that what the page offers without the
 * widget stands: an error would be reported as the page's own, and the browser says itself what it refused.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LIT = /(?<!development)\/(lit-html|lit-element|reactive-element)\.js$/;

/** By file: what is there once, exactly so, and what takes its place. */
const changes = (policy: string): Record<string, readonly (readonly [theirs: RegExp, ours: string])[]> => ({
  'lit-html': [
    [
      /(\w)\?\1\.createPolicy\("lit-html",(\{.+?\})\):void 0/,
      `(()=>{try{if(!customElements.get("${policy}"))return $1.createPolicy("${policy}",$2)}catch{$1&&customElements.define("${policy}",class extends HTMLElement{static version=__VERSION__})}})()`,
    ],
    [/,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element': [[/;\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '']],
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);.*?set\(t,i\)\}/, ''],
    [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
});

/** @returns a file of Lit's, as it ships for production, with the changes; undefined where the path is none */
export function litAsGuest(path: string, policy: string): string | undefined {
  const [, file = ''] = LIT.exec(path) ?? [];
  return changes(policy)[file]?.reduce(
    (changed, [theirs, ours]) => {
      if (!theirs.test(changed)) throw new Error(`${path} has no ${theirs.source} any more.`);
      return changed.replace(theirs, ours);
    },
    readFileSync(path, 'utf8'),
  );
}

/** @param policy the name of the only Trusted Types policy that what is built makes, and of its element */
export function litPlugin(policy: string): Plugin {
  return {
    name: 'lit-as-guest',
    load: { filter: { id: LIT }, handler: (id) => litAsGuest(id, policy) },
  };
}
