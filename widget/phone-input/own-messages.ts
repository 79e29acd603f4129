/** The field's words in the page's language, where nobody hands them in. Those that could not be had are asked for again at the next focus. */
import type { LitElement } from 'lit';
import { loadMessages, localesOf, type PhoneMessages } from '../messages/messages.ts';
import { tellOwnerBy } from '../owner-notice-by.ts';

interface Host extends LitElement {
  messages: PhoneMessages | undefined;
}

export function loadOwnMessages(host: Host): void {
  let isTold = false;
  const hostConnected = async () => {
    if (host.messages) return;
    try {
      const messages = await loadMessages(localesOf(host));
      host.messages ??= messages;
    } catch (error) {
      if (!isTold) tellOwnerBy(host.localName, `has no words yet: ${error}`);
      isTold = true;
    }
  };
  host.addController({ hostConnected });
  host.addEventListener('focusin', hostConnected);
}
