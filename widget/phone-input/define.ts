import { tellOwnerBy } from '../owner-notice-by.ts';
import { PolyaiPhoneInputElement } from './polyai-phone-input.ts';

const loaded = customElements.get('polyai-phone-input') as typeof PolyaiPhoneInputElement | undefined;
// The page may have brought the field by itself, of another version: that one stays, and the panel makes do with it.
if (!loaded) customElements.define('polyai-phone-input', PolyaiPhoneInputElement);
else if (loaded.version !== __VERSION__)
  tellOwnerBy('polyai-phone-input', `${loaded.version ?? 'another'} is loaded already; ${__VERSION__} is ignored.`);
