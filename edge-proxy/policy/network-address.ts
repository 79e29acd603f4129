import ipaddr from 'ipaddr.js';

/**
 * What counts as one visitor: an IPv4 address, or an IPv6 /64, which is what one household gets (RFC 6177).
 * IPv4 in IPv6 (`::ffff:…`) is the IPv4 address. `undefined` for anything that is no address.
 */
export function visitorNetwork(address: string): string | undefined {
  // `isValid` takes short and octal IPv4 too; Cloudflare never sends those.
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return address;
  if (!ipaddr.IPv6.isValid(address)) return undefined;
  const ipv6 = ipaddr.IPv6.parse(address);
  if (ipv6.isIPv4MappedAddress()) return ipv6.toIPv4Address().toString();
  return `${ipv6.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
