import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { ExportToken } from '../../shared/host/host.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { bytesOfBase64 } from './bytesOfBase64.ts';
import { fileFailure, hostFailure } from './hostFailure.ts';
import type { HostServices } from './hostServices.ts';
import { openSpool, type Spool } from './spool.ts';
import { fileAt } from './tokenPaths.ts';

/** A window writes one, seldom two. One that begins them without end must not fill the disk. */
const MOST_AT_ONCE = 4;

interface WindowExports {
  readonly handlers: Pick<RequestHandlers, 'export.begin' | 'export.append' | 'export.finish' | 'export.cancel'>;
  /** The window is gone, and with it all that it did not finish. */
  stop(): void;
}

interface Export {
  readonly path: string;
  readonly spool: Spool;
  /** Pieces are written in the order in which they came. */
  turn: Promise<unknown>;
}

/** The files that one window hands over piece by piece. */
export function createWindowExports({ machine, tokens, writes, recent, log }: HostServices): WindowExports {
  const open = new Map<ExportToken, Export>();
  let beginning = 0;
  let stops = 0;

  const inTurn = <T>(one: Export, work: () => Promise<T>): Promise<T> => {
    const done = one.turn.then(work);
    one.turn = done.catch(() => undefined);
    return done;
  };
  /** Takes it from the list at once, so that nobody adds to it any more. */
  const end = (token: ExportToken): Export | undefined => {
    const one = open.get(token);
    open.delete(token);
    return one;
  };
  const discard = async (token: ExportToken): Promise<void> => {
    const one = end(token);
    if (one !== undefined) await inTurn(one, one.spool.discard);
  };
  const unknown = () => hostFailure('unknownToken', '–');

  return {
    handlers: {
      'export.begin': async ({ file }) => {
        const path = fileAt(tokens, file);
        if (!path.ok) return path;
        if (open.size + beginning >= MOST_AT_ONCE) return hostFailure('badRequest', basename(path.value), 'too many at once');
        beginning += 1;
        const stopsBefore = stops;
        try {
          const spool = await openSpool(machine.fs, machine.dataFolder);
          if (stops > stopsBefore) {
            await spool.discard();
            return unknown();
          }
          const token = randomBytes(18).toString('base64url') as ExportToken;
          open.set(token, { path: path.value, spool, turn: Promise.resolve() });
          return ok(token);
        } catch (error) {
          return fileFailure(error, path.value, 'folderGone');
        } finally {
          beginning -= 1;
        }
      },
      'export.append': async ({ export: token, bytes }) => {
        const one = open.get(token);
        if (one === undefined) return unknown();
        const decoded = bytesOfBase64(bytes);
        if (decoded === null) {
          await discard(token);
          return hostFailure('badRequest', basename(one.path), 'not base64');
        }
        try {
          await inTurn(one, () => one.spool.append(decoded));
          return ok(null);
        } catch (error) {
          await discard(token);
          return fileFailure(error, one.path);
        }
      },
      'export.finish': async ({ export: token }) => {
        const one = end(token);
        if (one === undefined) return unknown();
        const { path, spool } = one;
        return inTurn(one, async () => {
          try {
            const written = await writes.write(path, spool);
            if (!written.ok) return written;
          } finally {
            await spool.discard();
          }
          // The file is written, whether or not its folder could be remembered.
          await recent.rememberFolder(dirname(path)).catch(error => log.write('recent files', String(error)));
          return ok({ file: tokens.fileRef(path), size: spool.size() });
        });
      },
      'export.cancel': async ({ export: token }) => {
        await discard(token);
        return ok(null);
      },
    },
    stop() {
      stops += 1;
      for (const token of [...open.keys()]) void discard(token);
    },
  };
}
