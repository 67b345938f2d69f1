import type { FileRef } from '../../shared/host/host.ts';
import { isDirty } from '../session/isDirty.ts';
import type { Session } from '../session/session.ts';
import { mayLeave } from './mayLeave.ts';
import { rememberViewport } from './rememberViewport.ts';

/** Answers the machine: files that it was asked to open, and the wish to close the window or to end. Returns the function that stops it. */
export function watchHost(session: Session, openFile: (file: FileRef) => Promise<void>): () => void {
  const close = async () => {
    if (!(await mayLeave(session))) return void session.host.request('window.stay', null);
    rememberViewport(session);
    // Changes that were given up are not to be offered again.
    await session.host.request('journal.end', null);
    await session.host.request('window.close', null);
  };
  const handOver = async () => {
    await session.journal.current?.flush();
    await session.host.request('window.flushed', null);
  };
  const stops = [
    session.host.on('file.opened', file => void openFile(file)),
    session.host.on('close.requested', () => void close()),
    session.host.on('flush.requested', () => void handOver()),
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
