/** A line for whoever runs the page; visitors are told in the page itself. */
export function tellOwner(notice: string): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only place where a page's owner looks
  console.warn(`<polyai-callback> ${notice}`);
}
