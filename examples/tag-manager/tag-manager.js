/** Stands in for a tag manager: puts its custom HTML tags into the page when that has loaded, each script made anew, without the attributes that it doesn't know. */
const KNOWN_ATTRIBUTES = ['async', 'defer', 'id', 'src', 'type'];

window.dataLayer = window.dataLayer ?? [];

addEventListener('load', async () => {
  const template = document.createElement('template');
  template.innerHTML = await (await fetch('custom-html-tag.html')).text();
  for (const written of template.content.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const name of KNOWN_ATTRIBUTES) {
      if (written.hasAttribute(name)) script.setAttribute(name, written.getAttribute(name));
    }
    script.text = written.text;
    written.replaceWith(script);
  }
  document.body.append(template.content);
});
