/** Entry of the widget: one script tag that registers `<polyai-callback>`. */
import { PolyaiCallbackElement } from './polyai-callback-element.ts';

// A second copy of the script, or a second version, must not throw into the page: the first one stays.
if (!customElements.get('polyai-callback')) {
  customElements.define('polyai-callback', PolyaiCallbackElement);
}
