/** Brings the focus to the button, or to the page's own way to call where there is no button. */
export function focusButton(host: HTMLElement): void {
  const button = host.shadowRoot?.querySelector<HTMLElement>('[part~="button"]');
  (button ?? host.querySelector<HTMLElement>('a[href], button'))?.focus();
}
