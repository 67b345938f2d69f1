/** ms of work before the window gets its turn. */
const SLICE = 8;

/** Does a work between the frames. null when `stop` says so. */
export async function inSlices<T>(work: Generator<void, T>, stop: AbortSignal): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const next = work.next();
      if (next.done === true) return next.value;
    } while (performance.now() < end);
    await new Promise(resolve => setTimeout(resolve));
    if (stop.aborted) return null;
  }
}
