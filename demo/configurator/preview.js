/** A page with the widget as it was configured: its parent says how, by an event, and it is put in anew each time. */
const place = document.querySelector('[data-place]');
const rule = new CSSStyleSheet();
document.adoptedStyleSheets.push(rule);

document.addEventListener('configure', async ({ detail }) => {
  const { attributes, css, trigger, link, isOpen, scheme } = detail;
  document.documentElement.dataset.scheme = scheme;
  rule.replaceSync(css);
  const element = document.createElement('polyai-callback');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const type of ['open', 'close'])
    element.addEventListener(`callback-${type}`, () => {
      // What makes way for a later choice is closed by nobody.
      if (element.isConnected) tell(`preview-${type}`);
    });
  if (link) element.append(Object.assign(document.createElement('a'), { href: 'tel:', textContent: link }));
  const children = [element];
  if (trigger)
    children.unshift(Object.assign(document.createElement('button'), { id: attributes.for, textContent: trigger }));
  place.replaceChildren(...children);
  await customElements.whenDefined('polyai-callback');
  if (isOpen && element.isConnected) await element.open();
  // A later choice may be on its way by now.
  if (element.isConnected) tell('preview-drawn');
});

function tell(type) {
  parent.document.dispatchEvent(new CustomEvent(type));
}

tell('preview-ready');
