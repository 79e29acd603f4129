/** What the page wrote, made use of as far as it makes sense. */

const SCRIPT_URL = import.meta.url;

/** The proxy's address, with a slash at its end; the origin that the script came from where the page names none. */
export function endpointUrl(attribute: string): URL {
  try {
    const endpoint = new URL(attribute || '/', attribute ? document.baseURI : SCRIPT_URL);
    if (!endpoint.pathname.endsWith('/')) endpoint.pathname += '/';
    return endpoint;
  } catch {
    return new URL('/', SCRIPT_URL);
  }
}
