import { Point } from '@noble/ed25519';
import { base64url } from 'jose';

/** RFC 8037, appendix A.2. Its private half is in appendix A.1, for anybody to sign by. */
const PUBLISHED_KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

/** What is wrong with an Ed25519 public key, the member `x` of its JWK, or `undefined`. */
export function checkPublicKey(publicKey: string, demo: boolean): string | undefined {
  const point = pointOf(publicKey);
  if (!point) return 'is no public key of Ed25519: use the member x of the JWK of the key that your server signs by';
  // Its multiples are 8 points at most, so that one of a few signatures verifies that were made without any private key.
  if (point.isSmallOrder()) return 'is of small order, so that anybody could sign: use the key that your server made';
  // Who knows the private half of a key knows that of its negative too, which has the same y.
  if (!demo && point.y === pointOf(PUBLISHED_KEY)?.y)
    return "is RFC 8037's example, whose private half is published: make a key of your own";
  return undefined;
}

/** RFC 8032, section 5.1.3, by which an encoding that isn't canonical is none. */
function pointOf(publicKey: string): Point | undefined {
  try {
    return Point.fromBytes(base64url.decode(publicKey));
  } catch {
    return undefined;
  }
}
