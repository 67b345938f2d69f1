import { toBase64 } from '../../../shared/export/base64.ts';
import { chooseFileToSave } from '../../documents/chooseFile.ts';
import { exportName } from '../../documents/documentName.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { announce } from '../../session/announce.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { Session } from '../../session/session.ts';
import { showToast } from '../../session/showToast.ts';

/** Asks where, draws, and writes. Says how it ended. */
export async function saveExport(session: Session, format: 'png' | 'svg', paint: () => Promise<Blob>): Promise<void> {
  const { open } = session.state.getState();
  const say = sayIn(session);
  const file = await chooseFileToSave(session, format, exportName(open, say, format), open.file?.token ?? null);
  if (file === null) return;
  const picture = await painted(session, paint);
  if (picture === null) return;
  const bytes = toBase64(new Uint8Array(await picture.arrayBuffer()));
  const written = await session.host.request('export.write', { file: file.token, bytes });
  if (!written.ok) showToast(session, { kind: 'error', text: hostSentence(say, written.error), action: null });
  else showToast(session, { kind: 'info', text: say('export.saved', { name: written.value.file.name }), action: null });
}

/** Puts the picture on the clipboard. The promise is given to the browser at once: it allows that only while the click still counts. */
export async function copyPicture(session: Session, paint: () => Promise<Blob>): Promise<void> {
  const say = sayIn(session);
  try {
    const picture = paint();
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    showToast(session, { kind: 'info', text: say('export.copied'), action: null });
  } catch {
    showToast(session, { kind: 'error', text: say('export.copyRefused'), action: null });
  }
}

async function painted(session: Session, paint: () => Promise<Blob>): Promise<Blob | null> {
  session.state.setState({ busy: 'status.exporting' });
  try {
    return await paint();
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    void session.host.request('log.error', { message, stack: stack ?? '' });
    const text = sayIn(session)('export.failed');
    showToast(session, { kind: 'error', text, action: null });
    announce(session, text);
    return null;
  } finally {
    session.state.setState({ busy: null });
  }
}
