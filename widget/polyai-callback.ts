/** Entry of the widget: one script tag that registers `<polyai-callback>`. */
import { tellOwner } from './owner-notice.ts';
import { PolyaiCallbackElement } from './polyai-callback-element.ts';

const loaded = customElements.get('polyai-callback') as typeof PolyaiCallbackElement | undefined;
// A second copy of the script, or a second version, must not throw into the page: the first one stays.
if (!loaded) customElements.define('polyai-callback', PolyaiCallbackElement);
else if (loaded.version !== __VERSION__)
  tellOwner(`${loaded.version ?? 'another'} is loaded already; ${__VERSION__} is ignored.`);
