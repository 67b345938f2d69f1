/** Does a work to its end, for whoever hands control to nobody in between. */
export function drained<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
