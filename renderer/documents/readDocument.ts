import { err, ok, type Result } from '../../shared/base/result.ts';
import type { FileRef } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { Session } from '../session/session.ts';
import { type ReadOutcome, readText } from './reading/readText.ts';

interface ReadDocument {
  readonly outcome: ReadOutcome;
  /** As the host names it by now. */
  readonly file: FileRef;
  readonly digest: string;
}

/** What a file holds by now, with its bytes' own faults told, for whoever looks at it without opening it. */
export async function readDocument(session: Session, file: FileRef): Promise<Result<ReadDocument, HostError>> {
  const read = await session.host.request('document.read', { file: file.token });
  if (!read.ok) return err(read.error);
  const { text, form, digest } = read.value;
  return ok({ outcome: await readText(session, text, { name: file.name, form }), file: read.value.file, digest });
}
