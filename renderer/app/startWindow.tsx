import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { createRoot } from 'react-dom/client';
import { actionNamed } from '../actions/catalogue.ts';
import { runAction } from '../actions/runAction.ts';
import { acceptDrops } from '../documents/acceptDrops.ts';
import { keepDraft } from '../documents/keepDraft.ts';
import { offerDrafts } from '../documents/offerDrafts.ts';
import { openInTurn } from '../documents/openInTurn.ts';
import { watchHost } from '../documents/watchHost.ts';
import { registerFonts } from '../fonts/registerFonts.ts';
import { connectHost } from '../host/connectHost.ts';
import { SessionContext } from '../session/SessionContext.ts';
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
  keepDraft(session);
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
  const open = openInTurn(session);
  watchHost(session, open);
  if (info.value.opened !== null) await open(info.value.opened);
  await offerDrafts(session);
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
