import type { WebSocket } from 'ws';
import type { WireMessage } from '../../shared/host/browserWire.ts';
import type { HostServices } from '../services/hostServices.ts';
import type { WindowSession } from '../services/windowSession.ts';
import { createWindowSession } from '../services/windowSession.ts';
import type { BrowserLimits } from './browserLimits.ts';
import { keepAlive } from './heartbeat.ts';
import { connectWindow } from './windowConnection.ts';

/** How a page introduces itself, see `BROWSER_WIRE`. */
export interface PageIdentity {
  readonly tab: string;
  readonly page: string;
  readonly languages: readonly string[];
}

/** More than anybody has open; a page that loads itself in a circle must not fill the memory. */
const MOST_WINDOWS = 100;

interface BrowserWindow {
  readonly tab: string;
  readonly session: WindowSession;
  socket: WebSocket;
}

/** The tabs that show the app, each a window with a session of its own. */
export interface BrowserWindows {
  connect(socket: WebSocket, identity: PageIdentity): void;
  /** Has every page that is there hand over what it still holds. */
  flush(): Promise<void>;
  /** Resolves when no request is being answered any more. */
  settled(): Promise<void>;
}

/** `named` is the file that the host was started with: the first tab opens it. */
export function createBrowserWindows(services: HostServices, named: string | null, limits: BrowserLimits): BrowserWindows {
  const windows = new Map<string, BrowserWindow>();
  /** What each tab showed last, so that a reload shows it again. */
  const filesOfTabs = new Map<string, string | null>();
  const working = new Set<Promise<void>>();

  const isOpen = ({ socket }: BrowserWindow) => socket.readyState === socket.OPEN;

  const openWindow = ({ tab, page, languages }: PageIdentity): WindowSession => {
    // A tab that was doubled has the same name, but the page in the other one lives.
    const doubled = [...windows.values()].some(window => window.tab === tab && isOpen(window));
    const reloaded = filesOfTabs.has(tab) && !doubled;
    const opened = filesOfTabs.has(tab) ? (filesOfTabs.get(tab) ?? null) : filesOfTabs.size === 0 ? named : null;
    filesOfTabs.set(tab, opened);
    return createWindowSession(services, {
      front: 'browser',
      dialogs: null,
      systemLanguages: () => languages,
      opened: () => opened,
      pageBefore: reloaded ? 'reloaded' : 'none',
      send: (event, payload) => {
        const window = windows.get(page);
        const message: WireMessage = { event, payload };
        if (window !== undefined && isOpen(window)) window.socket.send(JSON.stringify(message));
      },
      stateChanged: state => void filesOfTabs.set(tab, state.file),
      openWindow: null,
      ready: () => undefined,
      close: () => undefined,
      stay: () => undefined,
    });
  };

  return {
    connect(socket, identity) {
      const known = windows.get(identity.page);
      if (known === undefined && windows.size >= MOST_WINDOWS) forgetOne(windows);
      const window = known ?? { tab: identity.tab, session: openWindow(identity), socket };
      known?.socket.terminate();
      known?.session.resume();
      window.socket = socket;
      windows.set(identity.page, window);
      keepAlive(socket);
      connectWindow(socket, window.session, limits.largestOrdinaryMessage, work => {
        working.add(work);
        void work.finally(() => working.delete(work));
      });
      socket.on('close', () => {
        if (window.socket === socket) window.session.end();
      });
    },
    async flush() {
      await Promise.all([...windows.values()].filter(isOpen).map(({ session }) => session.flush()));
    },
    async settled() {
      await Promise.allSettled([...working]);
    },
  };
}

/** One whose page is gone, if there is any. */
function forgetOne(windows: Map<string, BrowserWindow>): void {
  const all = [...windows];
  const [page, window] = all.find(([, { socket }]) => socket.readyState === socket.CLOSED) ?? all[0] ?? [];
  if (page === undefined || window === undefined) return;
  window.session.end();
  window.socket.terminate();
  windows.delete(page);
}
