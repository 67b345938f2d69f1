import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { createRoot } from 'react-dom/client';
import { actionNamed } from '../actions/catalogue.ts';
import { runAction } from '../actions/runAction.ts';
import { acceptDrops } from '../documents/acceptDrops.ts';
import { bringBack } from '../documents/bringBack.ts';
import { documentName } from '../documents/documentName.ts';
import { followScenario } from '../documents/followScenario.ts';
import { keepJournal } from '../documents/keepJournal.ts';
import { measureAhead } from '../documents/measureAhead.ts';
import { offerLeft } from '../documents/offerLeft.ts';
import { openFile } from '../documents/openFile.ts';
import { openInTurn } from '../documents/openInTurn.ts';
import { tellWindowState } from '../documents/tellWindowState.ts';
import { watchDisk } from '../documents/watchDisk.ts';
import { watchHost } from '../documents/watchHost.ts';
import { registerFonts } from '../fonts/registerFonts.ts';
import { connectHost } from '../host/connectHost.ts';
import { SessionContext } from '../session/SessionContext.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { applyTheme } from './applyTheme.ts';
import { createSession } from './createSession.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { pruneSelection } from './pruneSelection.ts';
import { Shell } from './Shell.tsx';
import { showNoHost } from './showNoHost.ts';
import { watchConnection } from './watchConnection.ts';
import { windowTheme } from './windowTheme.ts';

/** The composition root: everything that a window is made of meets here, and nothing is decided here. */
export async function startWindow(root: HTMLElement): Promise<void> {
  registerFonts(document.fonts);
  const host = await connectHost();
  const info = await host.request('app.info', null);
  if (!info.ok) return showNoHost(root);
  const session = createSession(host, info.value);
  applyTheme(document.documentElement, windowTheme(info.value.settings));
  render(session, root);
  pruneSelection(session);
  followScenario(session);
  tellWindowState(session);
  keepJournal(session);
  measureAhead(session);
  watchDisk(session);
  acceptDrops(session);
  watchConnection(session);
  host.on('menu.action', ({ action: id }) => {
    const action = actionNamed(id);
    // A dialog is open: what it asks comes first.
    if (action !== undefined && session.state.getState().dialog === null) void runAction(session, action);
  });
  await frameDrawn();
  void host.request('window.ready', null);
  session.canvas.current?.focus();
  const first = showFirst(session);
  watchHost(session, openInTurn(session, first));
  await first;
  await offerLeft(session);
}

/** What this window is for: what it showed before it was loaded anew, or the file that it was opened for. */
async function showFirst(session: Session): Promise<void> {
  const { pageBefore, journal, opened } = session.info;
  const title = opened?.name ?? documentName(session.state.getState().open, sayIn(session));
  // What made the page before crash might be in its journal: that one is offered, like any other that was left.
  if (pageBefore === 'reloaded' && journal !== null && (await bringBack(session, journal, title, 'any'))) return;
  if (opened !== null) await openFile(session, opened);
}

function render(session: Session, root: HTMLElement): void {
  createRoot(root).render(
    <SessionContext value={session}>
      {/* The page's policy allows no style sheet but those of the app's own files. */}
      <CSPProvider disableStyleElements>
        <Tooltip.Provider delay={400}>
          <ErrorBoundary session={session}>
            <Shell />
          </ErrorBoundary>
        </Tooltip.Provider>
      </CSPProvider>
    </SessionContext>,
  );
}

/** The frame after next: the first one that can be seen. */
const frameDrawn = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
