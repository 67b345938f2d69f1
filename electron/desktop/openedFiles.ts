/** The files that one window is asked to show, by a start, the file manager or a drop, on their way to its page. */
export interface OpenedFiles {
  open(path: string): void;
  /** The page asks what it was opened for; from now on it is told of every further file. */
  pageAsks(tell: (path: string) => void): string | null;
  /** The page is gone. The next one opens the file that it showed, or still what it never asked for. */
  pageIsGone(file: string | null): void;
  /** What waits for a page that has not asked yet. */
  waiting(): string | null;
}

export function createOpenedFiles(first: string | null): OpenedFiles {
  let waiting = first;
  let tell: ((path: string) => void) | null = null;
  return {
    open(path) {
      if (tell === null) waiting = path;
      else tell(path);
    },
    pageAsks(tellPage) {
      tell = tellPage;
      const path = waiting;
      waiting = null;
      return path;
    },
    pageIsGone(file) {
      tell = null;
      waiting = file ?? waiting;
    },
    waiting: () => waiting,
  };
}
