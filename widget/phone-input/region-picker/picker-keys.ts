/** What keys do in the open picker: WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete". */

/** Rows that a Page key goes. */
const PAGE = 6;

/**
 * @param active the row that is meant, -1 where there is none
 * @returns the row that is meant from now on, or what is done; nothing for a key of the field's own
 */
export function moveOf(
  { key, altKey }: KeyboardEvent,
  active: number,
  length: number,
): number | 'take' | 'leave' | undefined {
  const last = length - 1;
  const within = (index: number) => Math.max(Math.min(index, last), Math.min(0, last));
  switch (key) {
    case 'ArrowDown':
      return within(active < last ? active + 1 : 0);
    case 'ArrowUp':
      return altKey ? 'leave' : within(active > 0 ? active - 1 : last);
    case 'PageDown':
      return within(active + PAGE);
    case 'PageUp':
      return within(active - PAGE);
    case 'Enter':
      return 'take';
    case 'Escape':
    case 'Tab':
      return 'leave';
    default:
      return undefined;
  }
}
