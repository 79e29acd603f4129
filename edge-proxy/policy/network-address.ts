import ipaddr from 'ipaddr.js';

/** Whom an address counts for. */
export interface VisitorAddress {
  /** One visitor: an IPv4 address, or an IPv6 /64, which is what one household gets (RFC 6177). */
  readonly visitor: string;
  /** Their network: an IPv4 /24, or an IPv6 /48, which is what one site gets (RFC 6177). */
  readonly network: string;
}

/**
 * Reads an address as Cloudflare writes it. IPv4 in IPv6 (`::ffff:…`) is the IPv4 address. `undefined` for anything that
 * is no address.
 */
export function readVisitorAddress(address: string): VisitorAddress | undefined {
  // `isValid` takes short and octal IPv4 too; Cloudflare never sends those.
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ofIPv4(address);
  if (!ipaddr.IPv6.isValid(address)) return undefined;
  const ipv6 = ipaddr.IPv6.parse(address);
  if (ipv6.isIPv4MappedAddress()) return ofIPv4(ipv6.toIPv4Address().toString());
  const prefix = (groups: number) =>
    ipv6.parts
      .slice(0, groups)
      .map((part) => part.toString(16))
      .join(':');
  return { visitor: `${prefix(4)}::/64`, network: `${prefix(3)}::/48` };
}

function ofIPv4(address: string): VisitorAddress {
  return { visitor: address, network: address.replace(/\d+$/, '0/24') };
}
