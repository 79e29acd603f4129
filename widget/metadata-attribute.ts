/** What is not a JSON object of strings counts as left out, as far as it isn't. */
export function parseMetadata(attribute: string | null): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(attribute ?? '{}');
    const entries = Object.entries(parsed ?? {}).filter((entry) => typeof entry[1] === 'string');
    return Array.isArray(parsed) ? {} : Object.fromEntries(entries);
  } catch {
    return {};
  }
}
