/** The themes that ship, as each of their files has them, but for the element alone. */
import { type CSSResult, unsafeCSS } from 'lit';

const THEMES: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  meadow: () => import('../themes/meadow.css?inline'),
  ink: () => import('../themes/ink.css?inline'),
  clay: () => import('../themes/clay.css?inline'),
};

/** Rejects with a sentence for the page's owner. */
export async function themeOf(name: string): Promise<CSSResult[]> {
  const load = Object.hasOwn(THEMES, name) ? THEMES[name] : undefined;
  if (!load) throw `knows no theme "${name}": there are ${Object.keys(THEMES).join(', ')}. It has its plain looks.`;
  const { default: rule } = await load().catch((error) => {
    throw `has its plain looks: ${error}`;
  });
  // A rule of the page's own is stronger than this one.
  return [unsafeCSS(`:host${rule.slice(rule.indexOf('{'))}`)];
}
