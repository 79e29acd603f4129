/**
 * The ways to the panel other than by a button where the element stands, and themes: a chunk of its own, for pages that have one of them.
 */
import type { LitElement } from 'lit';
import { addStyles } from '../add-styles.ts';
import { tellOwner } from '../owner-notice.ts';
import { FloatingPlace } from './floating-place.ts';
import { themeOf } from './themes.ts';
import { Trigger } from './trigger.ts';
import { headlessStyles, placelessStyles } from './way-in-styles.ts';

export interface WayInHost extends LitElement {
  readonly mode: string | undefined;
  readonly for: string | undefined;
  readonly theme: string | undefined;
  showsChildren: boolean;
  open(): Promise<void>;
}

const found = new WeakSet<WayInHost>();

/** Until then the element shows its children. */
export async function findWayIn(host: WayInHost): Promise<void> {
  if (!found.has(host)) await prepare(host);
  host.showsChildren = false;
}

/** Once for each element. */
async function prepare(host: WayInHost): Promise<void> {
  found.add(host);
  if (host.theme) await themeOf(host.theme).then((styles) => addStyles(host.shadowRoot, styles), tellOwner);
  const isFloating = host.mode === 'floating';
  if (host.mode !== 'inline')
    addStyles(host.shadowRoot, isFloating || host.for || host.mode === 'headless' ? [placelessStyles] : []);
  if (host.for) host.addController(new Trigger(host));
  if (isFloating) host.addController(new FloatingPlace(host));
  else if (host.for || host.mode === 'headless') addStyles(host.shadowRoot, [headlessStyles]);
}
