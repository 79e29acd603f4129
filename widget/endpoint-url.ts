/** What the page wrote, made use of as far as it makes sense. */
import { httpUrl } from './http-url.ts';

const SCRIPT_URL = import.meta.url;

/** The proxy's address, with a slash at its end; the origin that the script came from where the page names none. */
export function endpointUrl(attribute: string): URL {
  const endpoint = (attribute && httpUrl(attribute, document.baseURI)) || new URL('/', SCRIPT_URL);
  if (!endpoint.pathname.endsWith('/')) endpoint.pathname += '/';
  return endpoint;
}
