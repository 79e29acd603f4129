/** Under this name session storage holds the calls that this tab sees through, and tabs of one origin speak of them. */
export const KEPT = 'polyai-callback';

/** A frame may have no storage, and a browser may refuse it: then a call is shown by the page that asked for it alone. */
export function hasKept(): boolean {
  try {
    return KEPT in sessionStorage;
  } catch {
    return false;
  }
}
