import { ok } from '../../shared/base/result.ts';
import type { FileToken } from '../../shared/host/host.ts';
import type { RequestHandlers } from './answerRequest.ts';
import type { HostServices } from './hostServices.ts';
import { fileAt } from './tokenPaths.ts';
import { type FileWatch, watchFile } from './watchFile.ts';
import type { WindowPort } from './windowPort.ts';

/** What one window is told of the file that it shows. */
export interface WindowWatch {
  readonly handlers: Pick<RequestHandlers, 'document.watch'>;
  /** Runs the window's own write: what it puts there is nobody else's doing. */
  readonly whileWriting: (write: RequestHandlers['document.write']) => RequestHandlers['document.write'];
  readonly stop: () => void;
}

interface Watched {
  readonly token: FileToken;
  readonly path: string;
  readonly watch: FileWatch;
  /** Of the bytes that the window knows of: those it read or wrote, or was told of last. */
  known: string | null;
}

export function createWindowWatch({ machine, tokens }: HostServices, port: WindowPort): WindowWatch {
  let watched: Watched | null = null;
  let writing = 0;

  const stop = (): void => {
    watched?.watch.stop();
    watched = null;
  };
  const follow = (token: FileToken, path: string, digest: string | null): Watched => {
    const one: Watched = {
      ...{ token, path, known: digest },
      watch: watchFile(machine.fs, path, seen => {
        if (watched !== one || writing > 0 || seen === one.known) return;
        one.known = seen;
        port.send('document.outside', { file: token, digest: seen });
      }),
    };
    return one;
  };

  return {
    stop,
    handlers: {
      'document.watch': async input => {
        if (input === null) {
          stop();
          return ok(null);
        }
        const path = fileAt(tokens, input.file);
        if (!path.ok) return path;
        if (watched?.path === path.value) watched.known = input.digest;
        else {
          stop();
          watched = follow(input.file, path.value, input.digest);
        }
        watched.watch.check();
        return ok(null);
      },
    },
    whileWriting: write => async input => {
      writing += 1;
      try {
        const written = await write(input);
        if (written.ok && watched?.token === input.file) watched.known = written.value.digest;
        return written;
      } finally {
        writing -= 1;
        watched?.watch.check();
      }
    },
  };
}
