import { chooseFileToSave } from '../../documents/chooseFile.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { runWork } from '../../session/runWork.ts';
import { sayIn } from '../../session/sayIn.ts';
import type { Session } from '../../session/session.ts';
import { showToast } from '../../session/showToast.ts';
import { pictureName } from './pictureName.ts';
import { sendPieces } from './sendPieces.ts';

/** The bytes of a picture's file, drawn as they are asked for; fewer when `stop` says so. `drawn` hears the share that is done. */
export type Drawing = (drawn: (share: number) => void, stop: AbortSignal) => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Asks where, draws, and writes. Says how it ended. */
export async function saveExport(session: Session, format: 'png' | 'svg', draw: Drawing): Promise<void> {
  const say = sayIn(session);
  const beside = session.state.getState().open.file?.token ?? null;
  const file = await chooseFileToSave(session, format, pictureName(session, format), beside);
  if (file === null) return;
  try {
    const written = await runWork(session, { doing: 'export.progress', name: file.name }, (drawn, stop) =>
      sendPieces(session.host, file.token, draw(drawn, stop), stop),
    );
    if (written === null) showToast(session, { kind: 'info', text: say('export.stopped', { name: file.name }), action: null });
    else if (!written.ok) showToast(session, { kind: 'error', text: hostSentence(say, written.error), action: null });
    else showToast(session, { kind: 'info', text: say('export.saved', { name: written.value.file.name }), action: null });
  } catch (error) {
    reportFailure(session, error);
  }
}

/** Puts the picture on the clipboard. Its promise is handed over at once: a browser allows that only while the click still counts. */
export async function copyPicture(session: Session, draw: Drawing): Promise<void> {
  const say = sayIn(session);
  const picture = runWork(session, { doing: 'export.progress', name: pictureName(session, 'png') }, async (drawn, stop) => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of draw(drawn, stop)) pieces.push(piece);
    return stop.aborted ? null : new Blob(pieces, { type: 'image/png' });
  });
  const whole = picture.then(blob => blob ?? Promise.reject(new Error('cancelled')));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': whole })]);
    showToast(session, { kind: 'info', text: say('export.copied'), action: null });
  } catch {
    // The picture, the person or the clipboard stood in the way.
    try {
      const key = (await picture) === null ? 'export.copyStopped' : 'export.copyRefused';
      showToast(session, { kind: key === 'export.copyStopped' ? 'info' : 'error', text: say(key), action: null });
    } catch (error) {
      reportFailure(session, error);
    }
  }
}

function reportFailure(session: Session, reason: unknown): void {
  const { message, stack } = reason instanceof Error ? reason : new Error(String(reason));
  void session.host.request('log.error', { message, stack: stack ?? '' });
  showToast(session, { kind: 'error', text: sayIn(session)('export.failed'), action: null });
}
