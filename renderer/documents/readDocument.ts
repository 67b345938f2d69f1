import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OpenOutcome } from '../../shared/file/openOutcome.ts';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import type { FileRef } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { Session } from '../session/session.ts';

interface ReadDocument {
  readonly outcome: OpenOutcome;
  /** As the host names it by now. */
  readonly file: FileRef;
  readonly digest: string;
}

/** What a file holds by now, with its bytes' own faults told, for whoever looks at it without opening it. */
export async function readDocument({ host }: Session, file: FileRef): Promise<Result<ReadDocument, HostError>> {
  const read = await host.request('document.read', { file: file.token });
  if (!read.ok) return err(read.error);
  const { text, form, digest } = read.value;
  return ok({ outcome: parseDocument(text, form), file: read.value.file, digest });
}
