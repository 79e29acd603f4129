/** Stands in the place of the widget's own in the package, whose modules come from the page's server, not from the proxy's. */
import { httpUrl } from '../widget/http-url.ts';
import { tellOwner } from '../widget/owner-notice.ts';

/** The proxy's address, with a slash at its end; the page's own origin where the page names none. */
export function endpointUrl(attribute: string): URL {
  const endpoint = (attribute && httpUrl(attribute, document.baseURI)) || new URL('/', document.baseURI);
  if (!attribute) tellOwner(`has no endpoint: set it to the proxy’s address. It asks ${endpoint.origin}.`);
  if (!endpoint.pathname.endsWith('/')) endpoint.pathname += '/';
  return endpoint;
}
