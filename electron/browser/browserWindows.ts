import type { WebSocket } from 'ws';
import type { WireMessage } from '../../shared/host/browserWire.ts';
import { writeWireText } from '../../shared/host/wireText.ts';
import type { HostServices } from '../services/hostServices.ts';
import { NO_PAGE_BEFORE, type WindowPort } from '../services/windowPort.ts';
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
  readonly session: WindowSession;
  readonly line: Line;
}

/** Where events go: over whichever socket the page has by then. */
interface Line {
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
  const sessionsOfTabs = new Map<string, WindowSession>();
  const working = new Set<Promise<void>>();

  const openWindow = ({ tab, languages }: PageIdentity, line: Line): BrowserWindow => {
    const opened = filesOfTabs.has(tab) ? (filesOfTabs.get(tab) ?? null) : filesOfTabs.size === 0 ? named : null;
    filesOfTabs.set(tab, opened);
    const before = sessionsOfTabs.get(tab);
    const session = createWindowSession(services, {
      front: 'browser',
      dialogs: null,
      send: sendOver(line),
      pageBefore: before === undefined ? NO_PAGE_BEFORE : { fate: 'reloaded', journal: before.journal() },
      systemLanguages: () => languages,
      opened: () => opened,
      stateChanged: state => void filesOfTabs.set(tab, state.file),
      openWindow: null,
      ready: () => undefined,
      close: () => undefined,
      stay: () => undefined,
    });
    sessionsOfTabs.set(tab, session);
    return { session, line };
  };

  return {
    connect(socket, identity) {
      const known = windows.get(identity.page);
      if (known === undefined && windows.size >= MOST_WINDOWS) forgetOne(windows);
      const window = known ?? openWindow(identity, { socket });
      known?.line.socket.terminate();
      known?.session.resume();
      window.line.socket = socket;
      windows.set(identity.page, window);
      keepAlive(socket);
      connectWindow(socket, window.session, limits.largestOrdinaryMessage, work => {
        working.add(work);
        void work.finally(() => working.delete(work));
      });
      socket.on('close', () => {
        if (window.line.socket === socket) window.session.end();
      });
    },
    async flush() {
      await Promise.all([...windows.values()].filter(({ line }) => isOpen(line)).map(({ session }) => session.flush()));
    },
    async settled() {
      await Promise.allSettled([...working]);
    },
  };
}

const isOpen = ({ socket }: Line): boolean => socket.readyState === socket.OPEN;

const sendOver =
  (line: Line): WindowPort['send'] =>
  (event, payload) => {
    const message: WireMessage = { event, payload };
    if (isOpen(line)) line.socket.send(writeWireText(message));
  };

/** One whose page is gone, if there is any. */
function forgetOne(windows: Map<string, BrowserWindow>): void {
  const all = [...windows];
  const [page, window] = all.find(([, { line }]) => line.socket.readyState === line.socket.CLOSED) ?? all[0] ?? [];
  if (page === undefined || window === undefined) return;
  window.session.end();
  window.line.socket.terminate();
  windows.delete(page);
}
