import type { FileRef } from '../../shared/host/host.ts';
import type { Session } from '../session/session.ts';
import { openNamed } from './workflow.ts';

/**
 * Opens what the machine names, one file after the other: what becomes of each depends on what the window shows by then.
 *
 * @param first what the window shows before any of them
 */
export function openInTurn(session: Session, first: Promise<void>): (file: FileRef) => Promise<void> {
  let last: Promise<unknown> = first;
  return file => {
    const next = last.catch(() => undefined).then(() => openNamed(session, file));
    last = next;
    return next;
  };
}
