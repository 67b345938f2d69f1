import type { FileRef } from '../../shared/host/host.ts';
import type { Session } from '../session/session.ts';
import { openNamed } from './workflow.ts';

/** Opens what the machine names, one file after the other: what becomes of each depends on what the window shows by then. */
export function openInTurn(session: Session): (file: FileRef) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return file => {
    last = last.then(() => openNamed(session, file));
    return last;
  };
}
