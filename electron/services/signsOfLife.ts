import type { SafeWritePorts } from './safeWritePorts.ts';

/** ms. What nobody touched for so long is left behind, whatever process has its number today. */
const ALIVE_FOR = 60_000;
/** ms between two signs of life. */
const BEAT = ALIVE_FOR / 3;

/**
 * How copies of the app know of each other who is still there: whoever has something for itself makes a file whose name has the number of its
 * process, and touches it as long as it lives.
 */
export interface SignsOfLife {
  /**
   * Whether somebody answers for such a file.
   *
   * @param holder the number in its name
   * @param isOurs whether this process has it now
   * @param touched ms since 1970, of its last sign; asked only where it matters
   */
  isAnswered(holder: number, isOurs: boolean, touched: () => Promise<number>): Promise<boolean>;
  /** Gives them for the files that `paths` names each time, until what it answers is called. */
  give(paths: () => Iterable<string>): () => void;
}

export function createSignsOfLife({ fs, processId, now }: Pick<SafeWritePorts, 'fs' | 'processId' | 'now'>): SignsOfLife {
  return {
    async isAnswered(holder, isOurs, touched) {
      // A number of a process that ended may be ours today.
      if (isOurs || holder === processId) return isOurs;
      return isRunning(holder) && now() - (await touched()) < ALIVE_FOR;
    },
    give(paths) {
      const beat = setInterval(() => {
        const time = new Date(now());
        for (const path of paths()) void fs.utimes(path, time, time).catch(() => undefined);
      }, BEAT);
      // A host with nothing else to do may end.
      beat.unref();
      return () => clearInterval(beat);
    },
  };
}

/** Whether a process of that number runs on this machine; a number may have gone to another program since. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A stranger's process is alive as well, and may not be asked.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
