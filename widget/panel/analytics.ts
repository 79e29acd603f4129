/** Tells an array of the page's, such as Google Tag Manager's `dataLayer`, of a call: only where the page names one, and nothing personal. */
import { CallbackRequestedEvent, CallbackStatusEvent } from '../events.ts';
import { tellOwner } from '../owner-notice.ts';
import { settingOf } from '../setting.ts';

/** Ids of calls: after a page was loaded anew, each of its elements shows the same one. */
const connected = new Set<string>();

/**
 * Once when a call was asked for, and once when it was connected, in the tab that asked.
 *
 * @param isOurs whether this tab asked for the call
 */
export function tellAnalytics(host: HTMLElement, site: string, event: Event, isOurs: boolean): void {
  const name = settingOf(host, 'analytics');
  const step =
    event instanceof CallbackRequestedEvent
      ? 'requested'
      : event instanceof CallbackStatusEvent && event.status === 'success' && isOurs && isNew(event.id) && 'connected';
  if (!name || !step) return;
  try {
    const page = globalThis as unknown as Record<string, unknown[] | undefined>;
    page[name] ??= [];
    page[name].push({ event: `polyai_callback_${step}`, polyai_callback_site: site });
  } catch (error) {
    // It is the page's: whatever is wrong with it is no reason to stop.
    tellOwner(`can't tell "${name}" of a call: ${error}`);
  }
}

function isNew(id: string): boolean {
  const isNew = !connected.has(id);
  connected.add(id);
  return isNew;
}
