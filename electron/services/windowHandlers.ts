import { ok } from '../../shared/base/result.ts';
import type { HostInfo } from '../../shared/host/host.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { hostFailure } from './hostFailure.ts';
import type { HostServices } from './hostServices.ts';
import { fileAt } from './tokenPaths.ts';
import type { WindowPort, WindowState } from './windowPort.ts';

type WindowRequest = 'app.info' | 'settings.set' | 'window.state' | 'window.close' | 'window.open' | 'window.ready' | 'log.error';

/** What a window says and asks about itself. */
export function windowHandlers(
  { settings, tokens, log, machine }: HostServices,
  port: WindowPort,
  stateChanged: (state: WindowState) => void,
): Pick<RequestHandlers, WindowRequest> {
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
        journal: port.journalBefore(),
      });
    },
    'settings.set': async change => {
      await settings.update(before => ({ ...before, ...change }));
      return ok(null);
    },
    'window.state': async ({ title, dirty, file }) => {
      const path = file === null ? null : fileAt(tokens, file);
      if (path !== null && !path.ok) return path;
      stateChanged({ title, dirty, file: path?.value ?? null });
      return ok(null);
    },
    'window.close': async () => {
      port.close();
      return ok(null);
    },
    'window.open': async () => hostFailure('badRequest', 'window.open'),
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
