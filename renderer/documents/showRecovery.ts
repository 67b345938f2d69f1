import type { LeftDocument } from '../../shared/host/host.ts';
import type { RecoveryAnswer } from '../session/recoveryAnswer.ts';
import type { Session } from '../session/session.ts';
import { awaitAnswer } from './awaitAnswer.ts';

/** Offers what a crash left behind. After a comparison show it again with the `discarded` of its answer. */
export const showRecovery = (
  session: Session,
  documents: readonly LeftDocument[],
  discarded: readonly string[] = [],
): Promise<RecoveryAnswer> => awaitAnswer(session, answer => ({ kind: 'recovery', documents, discarded, answer }));
