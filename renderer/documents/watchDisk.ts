import type { HostEvents } from '../../shared/host/host.ts';
import { afterDiskEvent } from '../../shared/lifecycle/diskFacts.ts';
import { announce } from '../session/announce.ts';
import { sayIn } from '../session/sayIn.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { diskEvent } from './diskEvent.ts';
import { followDocument } from './followDocument.ts';
import { reloadFile } from './reloadFile.ts';

/** Follows the open document's file: a clean document is read again when somebody else wrote it, of anything else the user is told. */
export function watchDisk(session: Session): () => void {
  const focused = () => lookAtDisk(session);
  const stops = [
    followDocument(session, {
      changed: () => undefined,
      replaced: (open, before) => {
        if (open.file?.token !== before.file?.token || open.disk.digest !== before.disk.digest) lookAtDisk(session);
      },
    }),
    session.host.on('document.outside', seen => void take(session, seen)),
    session.host.on('connection', ({ alive }) => alive && lookAtDisk(session)),
  ];
  addEventListener('focus', focused);
  lookAtDisk(session);
  return () => {
    for (const stop of stops) stop();
    removeEventListener('focus', focused);
  };
}

/** Asks the host to look now, and to go on looking. */
export function lookAtDisk(session: Session): void {
  const { file, disk } = session.state.getState().open;
  void session.host.request('document.watch', file === null ? null : { file: file.token, digest: disk.digest });
}

async function take(session: Session, { file, digest }: HostEvents['document.outside']): Promise<void> {
  const { open, editing } = session.state.getState();
  if (open.file?.token !== file) return;
  const event = { kind: 'seen', digest, position: open.store.position } as const;
  const { effect } = afterDiskEvent(open.disk, event);
  // What is being typed into a card is no change yet, and must not go either.
  const reloads = effect === 'reload' && editing === null;
  if (reloads && (await reloadFile(session))) return tellReloaded(session, open);
  if (session.state.getState().open.store !== open.store) return;
  diskEvent(session, { ...event, position: open.store.position });
  const say = sayIn(session);
  const name = open.file.name;
  if (effect === 'tellGone') announce(session, say('outside.gone', { name }));
  else if (effect !== null) announce(session, say('outside.changed', { name }));
}

function tellReloaded(session: Session, before: OpenDocument): void {
  showToast(session, { kind: 'info', text: sayIn(session)('outside.reloaded', { name: before.file?.name ?? '' }), action: null });
}
