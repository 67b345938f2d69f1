import { ok } from '../../shared/base/result.ts';
import type { HostInfo } from '../../shared/host/host.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { hostFailure } from './hostFailure.ts';
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
  | 'log.error';

/** What its session wants to know of what a window says. */
interface SessionPorts {
  readonly stateChanged: (state: WindowState) => void;
  readonly flushed: () => void;
}

/** What a window says and asks about itself. */
export function windowHandlers(
  { settings, tokens, log, machine }: HostServices,
  port: WindowPort,
  { stateChanged, flushed }: SessionPorts,
): Pick<RequestHandlers, WindowRequest> {
  return {
    'app.info': async () => {
      const opened = port.opened();
      return ok({
        front: port.front,
        platform: platformName(machine.platform),
        version: machine.version,
        dialogs: port.dialogs === null ? 'own' : 'native',
        windows: port.openWindow === null ? 'tabs' : 'own',
        settings: await settings.read(),
        systemLanguages: port.systemLanguages(),
        opened: opened === null ? null : tokens.fileRef(opened),
        pageBefore: port.pageBefore.fate,
        journal: port.pageBefore.journal,
      });
    },
    'settings.set': async change => {
      await settings.update(before => ({ ...before, ...change }));
      return ok(null);
    },
    'window.state': async ({ title, dirty, blank, file }) => {
      const path = file === null ? null : fileAt(tokens, file);
      if (path !== null && !path.ok) return path;
      stateChanged({ title, dirty, blank, file: path?.value ?? null });
      return ok(null);
    },
    'window.open': async ({ file }) => {
      if (port.openWindow === null) return hostFailure('badRequest', 'window.open', 'the page opens its tabs itself');
      const path = file === null ? null : fileAt(tokens, file);
      if (path !== null && !path.ok) return path;
      await port.openWindow(path?.value ?? null);
      return ok(null);
    },
    'window.close': async () => {
      port.close();
      return ok(null);
    },
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
