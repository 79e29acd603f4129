/** An object that has not answered by then counts as out of reach. */
class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/**
 * What was asked for, or a rejection once `milliseconds` have passed: nothing that is slow may hold a request up for good.
 * What was asked may still be carried out later; whoever asks has to reckon with it.
 */
export async function within<T>(milliseconds: number, ask: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([ask(), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
