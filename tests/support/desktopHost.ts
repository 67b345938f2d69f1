import { EVENT_CHANNEL } from '../../electron/desktop/channels.ts';
import { exposeBridge } from '../../electron/desktop/exposeBridge.ts';
import { electronHost } from '../../renderer/host/electronHost.ts';
import type { DesktopBridge } from '../../shared/host/desktopBridge.ts';
import type { Host } from '../../shared/host/host.ts';
import type { DesktopFixture } from './desktopFixture.ts';

/** The page's way to main: its host, the preload's bridge and copies of all that crosses, as Electron makes them. */
export function desktopHost({ electron }: DesktopFixture): Host {
  let bridge: DesktopBridge | undefined;
  exposeBridge({
    contextBridge: {
      exposeInMainWorld: (_name, api) => {
        bridge = api;
      },
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => structuredClone(await electron.invoke(channel, structuredClone(args))),
      send: (channel, ...args) => electron.send(channel, structuredClone(args)),
      on: (channel, listener) =>
        electron.window.receivers.add((sentOn, args) => {
          if (sentOn === channel) listener({}, ...structuredClone(args));
        }),
    },
    webUtils: { getPathForFile: () => '' },
    page: { addEventListener: () => undefined },
  });
  if (bridge === undefined) throw new Error(`the preload exposed nothing for ${EVENT_CHANNEL}`);
  return electronHost(bridge);
}
