import type { ContextBridge, IpcRenderer, WebUtils } from 'electron';
import { DESKTOP_BRIDGE, type DesktopBridge } from '../../shared/host/desktopBridge.ts';
import { DROP_CHANNEL, EVENT_CHANNEL, HEARD_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

type DroppedFile = Parameters<WebUtils['getPathForFile']>[0];
interface DragEventPart {
  readonly dataTransfer: { readonly types: readonly string[]; readonly files: ArrayLike<DroppedFile> } | null;
  preventDefault(): void;
}
/** The page's window, as the preload's own world sees it. */
export interface DropTarget {
  addEventListener(type: 'dragover' | 'drop', listener: (event: DragEventPart) => void): void;
}

export interface PreloadParts {
  readonly contextBridge: Pick<ContextBridge, 'exposeInMainWorld'>;
  readonly ipcRenderer: Pick<IpcRenderer, 'invoke' | 'send'> & {
    on(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown;
  };
  readonly webUtils: Pick<WebUtils, 'getPathForFile'>;
  readonly page: DropTarget;
}

/** Everything that the preload does: the bridge for the page, and dropped files, whose paths go to main without passing through the page. */
export function exposeBridge({ contextBridge, ipcRenderer, webUtils, page }: PreloadParts): void {
  const listeners = new Set<(name: string, payload: unknown) => void>();
  ipcRenderer.on(EVENT_CHANNEL, (_event, name, payload) => {
    for (const listener of [...listeners]) listener(String(name), payload);
    // Only a page that does not hang comes to this line.
    ipcRenderer.send(HEARD_CHANNEL);
  });

  const bridge: DesktopBridge = {
    request: (name, input) => ipcRenderer.invoke(REQUEST_CHANNEL, name, input),
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  contextBridge.exposeInMainWorld(DESKTOP_BRIDGE, bridge);

  page.addEventListener('dragover', event => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  page.addEventListener('drop', event => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length > 0) event.preventDefault();
    for (const file of files) {
      const path = webUtils.getPathForFile(file);
      // A picture dragged out of another program has no place on the disk.
      if (path !== '') ipcRenderer.send(DROP_CHANNEL, path);
    }
  });
}
