/** `polyai-callback/phone-input`: defines `<polyai-phone-input>`. */
import { PolyaiPhoneInputElement } from '../widget/phone-input/polyai-phone-input.ts';
import { defineOnce } from './define-once.ts';

export { PolyaiPhoneInputElement };

defineOnce('polyai-phone-input', PolyaiPhoneInputElement);
