import { decodeBytes } from '../../shared/file/decodeBytes.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { report } from './report.ts';
import { openCopy } from './workflow.ts';

/** Far above any document that would open, and far below what would stop the page. */
const BYTES_MAX = 256 * 1024 * 1024;

/**
 * A file dropped on the window opens as a copy, because a browser does not say where it lies. In the desktop app the preload hands it to
 * the host, which sends it back as `file.opened`, with its place.
 */
export function acceptDrops(session: Session): () => void {
  if (session.info.front !== 'browser') return () => undefined;
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void openDropped(session, file);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}

async function openDropped(session: Session, file: File): Promise<void> {
  const say = sayIn(session);
  const title = say('open.failedTitle', { name: file.name });
  if (file.size > BYTES_MAX) return report(session, title, say('hostError.tooLarge', { subject: file.name }), []);
  const bytes = await bytesOf(file);
  if (bytes === null) return report(session, title, say('hostError.notAFile', { subject: file.name }), []);
  const decoded = decodeBytes(bytes);
  if (decoded.ok) return openCopy(session, file.name, decoded.value.text, decoded.value.form);
  const kind = say(`file.kind.${decoded.error}`);
  return report(session, title, say('hostError.notOurs', { subject: file.name, kind }), []);
}

/** null for a folder, whose name looks like a file's until it is read. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
