/** ms. A page that hangs keeps nobody waiting longer. */
export const FLUSH_PATIENCE_MS = 1_000;

/** The last word with a page before its host ends. */
export interface PageFlush {
  /** Asks, and resolves when the page has answered or has had its time. */
  request(): Promise<void>;
  /** The page has handed over all that it held. */
  answered(): void;
}

export function createPageFlush(ask: () => void): PageFlush {
  const waiting = new Set<() => void>();
  return {
    request: () =>
      new Promise(resolve => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, FLUSH_PATIENCE_MS);
        waiting.add(done);
        ask();
      }),
    answered() {
      for (const done of [...waiting]) done();
    },
  };
}
