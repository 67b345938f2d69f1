const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs work that hears of Ctrl+C, or of a polite kill, and ends by itself. Whoever presses it twice does not want to wait. */
export async function untilStopped<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = () => {
    stop.abort();
    release();
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    release();
  }
}
