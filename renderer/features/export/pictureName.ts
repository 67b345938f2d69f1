import { exportName } from '../../documents/documentName.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { Session } from '../../session/session.ts';

/** What the picture of the open document would be called. */
export const pictureName = (session: Session, format: 'png' | 'svg'): string =>
  exportName(session.state.getState().open, sayIn(session), format);
