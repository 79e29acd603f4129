import type * as z from 'zod/mini';

/** What zod found in the settings, in words for whoever wrote them. Pairs of place in `wrangler.toml` and problem. */
export function explainIssue(issue: z.core.$ZodIssue): [string, string][] {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [`${place}.${key}`, 'is not a setting: remove it or mend its name']);
  }
  const missing = issue.input === undefined;
  if (place.startsWith('secret ') && missing) return [[place, `is missing: wrangler ${place.replace(' ', ' put ')}`]];
  return [[place, missing ? 'is missing' : issue.message]];
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path[0] === 'PROXY_SECRET') return 'secret PROXY_SECRET';
  return path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${String(step)}`),
    'vars',
  );
}
