import type { Hold } from './holds.ts';
import type { HostServices } from './hostServices.ts';

/** What one window offers of what crashes left: nobody is asked twice about one document, in whatever copy of the app. */
export interface WindowOffers {
  /** False: another window offers it, here or in another copy. Never fails. */
  take(id: string): Promise<boolean>;
  /** It is decided, so there is nothing to offer. */
  drop(id: string): void;
  /** The window is gone, or back again: others may offer what it offers, or may not. */
  release(): void;
  resume(): void;
}

export function createWindowOffers({ offers, log }: Pick<HostServices, 'offers' | 'log'>): WindowOffers {
  /** Those that were asked for; null for one that another window has. */
  const asked = new Map<string, Promise<Pick<Hold, 'release'> | null>>();
  let isThere = true;

  const ask = async (id: string): Promise<Pick<Hold, 'release'> | null> => {
    try {
      const hold = await offers.take(id);
      // Of copies that ended while they offered it.
      for (const record of hold?.left ?? []) await offers.remove(record);
      return hold;
    } catch (error) {
      // What was left is rather offered twice than not at all.
      await log.write('offers', String(error));
      return { release: async () => undefined };
    }
  };

  const free = (id: string) => void asked.get(id)?.then(hold => hold?.release());

  const take = async (id: string): Promise<boolean> => {
    if (!isThere) return false;
    const asking = asked.get(id) ?? ask(id);
    asked.set(id, asking);
    const hold = await asking;
    if (hold === null && asked.get(id) === asking) asked.delete(id);
    return hold !== null;
  };

  return {
    take,
    drop(id) {
      free(id);
      asked.delete(id);
    },
    release() {
      isThere = false;
      for (const id of asked.keys()) free(id);
    },
    resume() {
      if (isThere) return;
      isThere = true;
      const before = [...asked.keys()];
      asked.clear();
      for (const id of before) void take(id);
    },
  };
}
