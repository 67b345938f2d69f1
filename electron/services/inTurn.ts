/** Work on one thing is done one after the other, in the order in which it was asked for; work on different things does not wait. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const own = before.then(work);
    const done = own.catch(() => undefined);
    last.set(key, done);
    try {
      return await own;
    } finally {
      if (last.get(key) === done) last.delete(key);
    }
  };
}
