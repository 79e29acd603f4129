/** As an address of the web; nothing where it is none, such as `localhost:8787`, whose scheme would be `localhost:`. */
export function httpUrl(text: string, base: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return url.protocol.startsWith('http') ? url : undefined;
  } catch {
    return undefined;
  }
}
