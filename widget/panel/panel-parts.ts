/** What the panel is made of, once everything that it needs has been loaded. */
import type { LitElement } from 'lit';
import type { Site } from '../../edge-proxy/contract.ts';
import type { Client } from '../client.ts';
import type { Messages } from '../messages/messages.ts';

export interface PanelHost extends LitElement {
  readonly mode: string | undefined;
  readonly metadata: Readonly<Record<string, string>> | undefined;
  readonly context: string | undefined;
  /** What the page wants the button to say. */
  readonly label: string;
  /** What it says without that, in the page's language. */
  ownLabel: string | null | undefined;
  /** What the button says while a call is under way, instead. */
  callLabel: string;
}

export interface PanelParts {
  host: PanelHost;
  client: Client;
  endpoint: URL;
  /** As the page wrote it: for asking for the site anew. */
  siteName: string;
  site: Site;
  messages: Messages;
  locales: readonly string[];
}
