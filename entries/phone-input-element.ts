/** `polyai-callback/phone-input/element.js`: the class alone. */
export { PolyaiPhoneInputElement } from '../widget/phone-input/polyai-phone-input.ts';
