import type { Session } from '../session/session.ts';

/** Keeps which scenario is shown, and where it is looked at, for the next time that this file is opened. */
export function rememberViewport(session: Session): void {
  const { file, store } = session.state.getState().open;
  const viewport = session.canvas.current?.viewport();
  if (file !== null && viewport !== undefined)
    void session.host.request('viewport.set', { file: file.token, viewport, scenario: store.shown });
}
