/**
 * What came of `request()`.
 *
 * - `requested`: the call is asked for; what the proxy says to that comes as an event.
 * - `incomplete`: a number or the consent is missing, or has to be confirmed; the panel says which.
 * - `prevented`: the page's own `callback-submit` listener kept it from being asked for.
 * - `busy`: the form isn't what stands in the panel: a call is being asked for, is under way, or its end or refusal is still shown.
 * - `unreachable`: nobody can be called from here, or the rest of the widget could not be loaded.
 */
export type RequestResult = 'requested' | 'incomplete' | 'prevented' | 'busy' | 'unreachable';
