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
  | 'window.close'
  | 'window.open'
  | 'window.ready'
  | 'draft.list'
  | 'draft.read'
  | 'draft.discard'
  | 'log.error';

/** What a window says and asks about itself. `draftId` is where its own unsaved changes are kept. */
export function windowHandlers(
  { drafts, heldDrafts, settings, tokens, log, machine }: HostServices,
  port: WindowPort,
  draftId: string,
  stateChanged: (state: WindowState) => void,
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
        windows: port.front === 'electron' ? 'own' : 'tabs',
        settings: await settings.read(),
        systemLanguages: port.systemLanguages(),
        opened: opened === null ? null : tokens.fileRef(opened),
      });
    },
    'settings.set': async change => {
      await settings.update(before => ({ ...before, ...change }));
      return ok(null);
    },
    'window.state': ({ title, dirty, file, draft }) =>
      inTurn(async () => {
        const path = file === null ? null : fileAt(tokens, file);
        if (path !== null && !path.ok) return path;
        const state = { title, dirty, file: path?.value ?? null };
        stateChanged(state);
        try {
          if (!dirty) await drafts.discard(draftId);
          else if (draft !== null) await drafts.keep(draftId, { title, file: state.file, text: draft });
          return ok(null);
        } catch (error) {
          return fileFailure(error, drafts.pathOf(draftId), 'folderGone');
        }
      }),
    'window.close': () =>
      inTurn(async () => {
        await drafts.discard(draftId);
        port.close();
        return ok(null);
      }),
    'window.open': async () => hostFailure('badRequest', 'window.open'),
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
