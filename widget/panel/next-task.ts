/** What is done afterwards is no part of the task that is under way: on a slow phone the page can answer a finger in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
