/** Brings the focus to the button. */
export function focusButton(host: HTMLElement): void {
  host.shadowRoot?.querySelector<HTMLElement>('[part~="button"]')?.focus();
}
