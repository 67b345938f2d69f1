import { exportName } from '../../documents/documentName.ts';
import { announce } from '../../session/announce.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { Session } from '../../session/session.ts';

/** What is under way: `drawn` takes the share that is done, `stop` says that nobody wants it any more. */
export type ExportWork<T> = (drawn: (share: number) => void, stop: AbortSignal) => Promise<T>;

/** Does it while the window shows how far it is and offers to cancel it. One at a time: whoever offers it looks at `exporting` first. */
export async function runExport<T>(session: Session, name: string, work: ExportWork<T>): Promise<T> {
  const stop = new AbortController();
  session.state.setState({ exporting: { name, share: null, stop } });
  announce(session, sayIn(session)('export.progress', { name }));
  try {
    return await work(share => session.state.setState({ exporting: { name, share, stop } }), stop.signal);
  } finally {
    session.state.setState({ exporting: null });
  }
}

/** What the picture of the open document would be called. */
export const pictureName = (session: Session, format: 'png' | 'svg'): string =>
  exportName(session.state.getState().open, sayIn(session), format);
