import { ok } from '../../shared/base/result.ts';
import type { HostInfo } from '../../shared/host/host.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { fileFailure, hostFailure } from './hostFailure.ts';
import type { HostServices } from './hostServices.ts';
import { fileAt } from './tokenPaths.ts';
import type { WindowPort, WindowState } from './windowPort.ts';

type WindowRequest =
  | 'app.info'
  | 'settings.set'
  | 'window.state'
  | 'window.open'
  | 'window.close'
  | 'window.stay'
  | 'window.flushed'
  | 'window.ready'
  | 'draft.list'
  | 'draft.read'
  | 'draft.discard'
  | 'log.error';

/** What its session wants to know of what a window says. */
interface SessionPorts {
  /** Where its own unsaved changes are kept. */
  readonly draftId: string;
  readonly stateChanged: (state: WindowState) => void;
  readonly flushed: () => void;
}

/** What a window says and asks about itself. */
export function windowHandlers(
  { drafts, heldDrafts, settings, tokens, log, machine }: HostServices,
  port: WindowPort,
  { draftId, stateChanged, flushed }: SessionPorts,
): Pick<RequestHandlers, WindowRequest> {
  // One after the other: an old draft must not land on a newer one, nor after its end.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    'app.info': async () => {
      const opened = port.opened();
      return ok({
        front: port.front,
        platform: platformName(machine.platform),
        version: machine.version,
        dialogs: port.dialogs === null ? 'own' : 'native',
        settings: await settings.read(),
        systemLanguages: port.systemLanguages(),
        windows: port.openWindow === null ? 'tabs' : 'own',
        opened: opened === null ? null : tokens.fileRef(opened),
        pageBefore: port.pageBefore,
      });
    },
    'settings.set': async change => {
      await settings.update(before => ({ ...before, ...change }));
      return ok(null);
    },
    'window.state': ({ title, dirty, blank, file, draft }) =>
      inTurn(async () => {
        const path = file === null ? null : fileAt(tokens, file);
        if (path !== null && !path.ok) return path;
        const state = { title, dirty, blank, file: path?.value ?? null };
        stateChanged(state);
        try {
          if (!dirty) await drafts.discard(draftId);
          else if (draft !== null) await drafts.keep(draftId, { title, file: state.file, text: draft });
          return ok(null);
        } catch (error) {
          return fileFailure(error, drafts.pathOf(draftId), 'folderGone');
        }
      }),
    'window.open': async ({ file }) => {
      if (port.openWindow === null) return hostFailure('badRequest', 'window.open', 'the page opens its tabs itself');
      const path = file === null ? null : fileAt(tokens, file);
      if (path !== null && !path.ok) return path;
      await port.openWindow(path?.value ?? null);
      return ok(null);
    },
    'window.close': () =>
      inTurn(async () => {
        await drafts.discard(draftId);
        port.close();
        return ok(null);
      }),
    'window.stay': async () => {
      port.stay();
      return ok(null);
    },
    'window.flushed': async () => {
      flushed();
      return ok(null);
    },
    'window.ready': async () => {
      port.ready();
      return ok(null);
    },
    'draft.list': async () =>
      ok((await drafts.leftBehind(heldDrafts)).map(draft => ({ ...draft, file: draft.file === null ? null : tokens.fileRef(draft.file) }))),
    'draft.read': async ({ id }) => {
      const draft = await drafts.read(id);
      return draft === null ? hostFailure('notFound', id) : ok({ text: draft.text });
    },
    'draft.discard': async ({ id }) => {
      if (!heldDrafts.has(id)) await drafts.discard(id);
      return ok(null);
    },
    'log.error': async ({ message, stack }) => {
      await log.write(message, stack);
      return ok(null);
    },
  };
}

function platformName(platform: NodeJS.Platform): HostInfo['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
