/** The files that this start, another start, the file manager or a drop on the window ask for, on their way to the page. */
export interface OpenedFiles {
  open(path: string): void;
  /** The page asks what it was opened for; from now on it is told of every further file. */
  pageAsks(tell: (path: string) => void): string | null;
  /** The page is gone. The next one opens that file, unless another is asked for meanwhile. */
  pageIsGone(file: string | null): void;
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
      waiting = file;
    },
  };
}
