import { tellOwner } from './owner-notice.ts';

/**
 * As the page gave it: an object, or JSON of one, whichever way a framework passes it on.
 *
 * @returns its strings; what is none, or no JSON object at all, is left out, and the console says so
 */
export function readMetadata(given: unknown): Record<string, string> {
  const isText = typeof given === 'string';
  const value = isText ? parsed(given) : given;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = Object.entries(isObject ? value : {});
  const strings = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (strings.length < entries.length || (given && !isObject)) {
    tellOwner('leaves out what in its metadata is no string.');
  }
  return Object.fromEntries(strings);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
