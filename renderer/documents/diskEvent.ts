import { afterDiskEvent, type DiskEffect, type DiskEvent } from '../../shared/lifecycle/diskFacts.ts';
import type { Session } from '../session/session.ts';

/** Takes an event of the open document's file; what is to be done about it is the caller's. */
export function diskEvent(session: Session, event: DiskEvent): DiskEffect {
  const { open } = session.state.getState();
  const { facts, effect } = afterDiskEvent(open.disk, event);
  if (facts !== open.disk) session.state.setState({ open: { ...open, disk: facts } });
  return effect;
}
