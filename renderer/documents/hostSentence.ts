import type { HostError } from '../../shared/host/hostError.ts';
import type { Say } from '../session/session.ts';

/** What the machine refused, in one sentence. */
export function hostSentence(say: Say, error: HostError): string {
  const { code, subject } = error;
  return say(`hostError.${code}`, code === 'notOurs' ? { subject, kind: say(`file.kind.${error.foreign}`) } : { subject });
}
