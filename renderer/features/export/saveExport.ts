import { toBase64 } from '../../../shared/export/base64.ts';
import { chooseFileToSave } from '../../documents/chooseFile.ts';
import { exportName } from '../../documents/documentName.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { busyWhile } from '../../session/busyWhile.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { Session } from '../../session/session.ts';
import { showToast } from '../../session/showToast.ts';

/** Asks where, draws, and writes. Says how it ended. */
export async function saveExport(session: Session, format: 'png' | 'svg', paint: () => Promise<Blob>): Promise<void> {
  const { open } = session.state.getState();
  const say = sayIn(session);
  const file = await chooseFileToSave(session, format, exportName(open, say, format), open.file?.token ?? null);
  if (file === null) return;
  const picture = await busyWhile(session, 'status.exporting', paint).catch(error => failed(session, error));
  if (picture === null) return;
  const bytes = toBase64(new Uint8Array(await picture.arrayBuffer()));
  const written = await session.host.request('export.write', { file: file.token, bytes });
  if (!written.ok) showToast(session, { kind: 'error', text: hostSentence(say, written.error), action: null });
  else showToast(session, { kind: 'info', text: say('export.saved', { name: written.value.file.name }), action: null });
}

/** Puts the picture on the clipboard. Its promise is handed over at once: a browser allows that only while the click still counts. */
export async function copyPicture(session: Session, paint: () => Promise<Blob>): Promise<void> {
  const say = sayIn(session);
  const picture = busyWhile(session, 'status.exporting', paint);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    showToast(session, { kind: 'info', text: say('export.copied'), action: null });
  } catch {
    // Either the picture or the clipboard stood in the way.
    const drawn = await picture.catch(error => failed(session, error));
    if (drawn !== null) showToast(session, { kind: 'error', text: say('export.copyRefused'), action: null });
  }
}

function failed(session: Session, reason: unknown): null {
  const { message, stack } = reason instanceof Error ? reason : new Error(String(reason));
  void session.host.request('log.error', { message, stack: stack ?? '' });
  showToast(session, { kind: 'error', text: sayIn(session)('export.failed'), action: null });
  return null;
}
