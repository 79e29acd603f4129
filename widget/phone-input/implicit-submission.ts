/** What Enter in a field does to its form: HTML, 4.10.21.2, "Implicit submission". */

/** Nobody types into them. The others "block implicit submission". */
const NOT_TYPED_INTO = /^(button|checkbox|color|file|hidden|radio|range|reset)$/;

/** By the form's first button, whose name and value are then sent; none that is disabled does anything when it is clicked. */
export function submitImplicitly(field: HTMLElement, form: HTMLFormElement): void {
  // Not `form.elements`, which leaves out the buttons that are images.
  const root = form.getRootNode() as ParentNode & Node;
  const button = [...root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input')].find(
    (each) => each.form === form && /^(submit|image)$/.test(each.type),
  );
  if (button) button.click();
  else if (![...form.elements].some((each) => each !== field && isBlocking(each, field))) form.requestSubmit();
}

function isBlocking(element: Element, field: HTMLElement): boolean {
  return (
    element.localName === field.localName || (element instanceof HTMLInputElement && !NOT_TYPED_INTO.test(element.type))
  );
}
