import type { HostError } from '../../shared/host/hostError.ts';
import type { Say } from '../session/session.ts';

/** What the machine refused, in one sentence. */
export const hostSentence = (say: Say, error: HostError): string => say(`hostError.${error.code}`, { subject: error.subject });
