/** As `tellOwner`, by what isn't `<polyai-callback>`: in a file of its own, since each page loads the other. */
export function tellOwnerBy(name: string, notice: string): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only place where a page's owner looks
  console.warn(`<${name}> ${notice}`);
}
