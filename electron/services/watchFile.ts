import { basename, dirname } from 'node:path';
import { digestOf } from './digestOf.ts';
import { MOST_DOCUMENT_BYTES } from './documentFiles.ts';
import type { FileSystem } from './fileSystem.ts';
import { errnoOf } from './hostFailure.ts';

/** ms. A program that saves makes several events: they are one look. */
const SETTLE = 80;
/** ms. Many programs take a file away and put the new one there a moment later: only then it counts as gone. */
const GONE_FOR = 600;
/** ms between two looks where the system can't watch the folder (a network drive, too many watchers). */
const POLL = 3_000;

export interface FileWatch {
  /** Looks now. */
  check(): void;
  stop(): void;
}

/**
 * Watches what one file holds, through its folder: a watch on the file itself goes deaf at the first save that replaces it. `seen` gets the
 * digest of the content at every look, and null for a file that is not there; time stamps mean nothing.
 */
export function watchFile(fs: FileSystem, path: string, seen: (digest: string | null) => void): FileWatch {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setTimeout> | undefined;

  const look = async (mayBeGone: boolean): Promise<void> => {
    const digest = await contentDigest(fs, path);
    if (ended.signal.aborted || digest === undefined) return;
    if (digest === null && !mayBeGone) lookIn(GONE_FOR, true);
    else seen(digest);
  };
  const lookIn = (ms: number, mayBeGone: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(mayBeGone), ms);
    timer.unref();
  };
  const pollOn = (): void => {
    if (ended.signal.aborted) return;
    poll = setTimeout(() => void look(false).then(pollOn), POLL);
    poll.unref();
  };

  void followFolder(fs, path, ended.signal, () => lookIn(SETTLE, false)).then(pollOn);
  return {
    check: () => lookIn(0, false),
    stop() {
      ended.abort();
      clearTimeout(timer);
      clearTimeout(poll);
    },
  };
}

/** Resolves when the folder can no longer be watched. */
async function followFolder(fs: FileSystem, path: string, signal: AbortSignal, touched: () => void): Promise<void> {
  const name = basename(path);
  try {
    for await (const { filename } of fs.watch(dirname(path), { persistent: false, signal })) {
      // Some systems do not say which file it was.
      if (filename === null || filename === name) touched();
    }
  } catch {
    touched();
  }
}

/** undefined where it can't be said just now: another program holds it, the drive is gone for a moment. */
async function contentDigest(fs: FileSystem, path: string): Promise<string | null | undefined> {
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) return null;
    return stat.size > MOST_DOCUMENT_BYTES ? `${stat.size} bytes` : digestOf(await fs.readFile(path));
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? null : undefined;
  }
}
