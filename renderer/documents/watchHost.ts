import type { FileRef } from '../../shared/host/host.ts';
import { isDirty } from '../session/isDirty.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { documentName } from './documentName.ts';
import { mayLeave } from './mayLeave.ts';
import { rememberViewport } from './rememberViewport.ts';

/** Answers the machine: files that it was asked to open, and the wish to close the window or to end. Returns the function that stops it. */
export function watchHost(session: Session, openFile: (file: FileRef) => Promise<void>): () => void {
  const close = async () => {
    if (!(await mayLeave(session))) return void session.host.request('window.stay', null);
    rememberViewport(session);
    const { open } = session.state.getState();
    // Changes that were given up leave no draft behind to be offered again.
    const title = documentName(open, sayIn(session));
    await session.host.request('window.state', { title, dirty: false, blank: false, file: open.file?.token ?? null, draft: null });
    await session.host.request('window.close', null);
  };
  const stops = [
    session.host.on('file.opened', file => void openFile(file)),
    session.host.on('close.requested', () => void close()),
    session.host.on('flush.requested', () => void session.host.request('window.flushed', null)),
  ];
  const hidden = () => document.visibilityState === 'hidden' && rememberViewport(session);
  document.addEventListener('visibilitychange', hidden);
  const unload = (event: BeforeUnloadEvent) => {
    if (isDirty(session.state.getState().open)) event.preventDefault();
  };
  // Electron would just refuse to close, without a word: there the host asks through `close.requested`.
  if (session.info.front === 'browser') addEventListener('beforeunload', unload);
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('beforeunload', unload);
  };
}
