import type { Session } from '../session/session.ts';

/** Keeps where the drawing is looked at, for the next time that this file is opened. */
export function rememberViewport(session: Session): void {
  const { file } = session.state.getState().open;
  const viewport = session.canvas.current?.viewport();
  if (file !== null && viewport !== undefined) void session.host.request('viewport.set', { file: file.token, viewport });
}
