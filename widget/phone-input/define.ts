import { PolyaiPhoneInputElement } from './polyai-phone-input.ts';

if (!customElements.get('polyai-phone-input')) {
  customElements.define('polyai-phone-input', PolyaiPhoneInputElement);
}
