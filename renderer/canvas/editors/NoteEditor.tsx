import { useViewport } from '@xyflow/react';
import type { ReactElement } from 'react';
import { NOTE_LINE, NOTE_PADDING, NOTE_STYLE } from '../../../shared/card/noteLayout.ts';
import { editNote } from '../../../shared/commands/notes/editNote.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import { perform } from '../../session/perform.ts';
import { useSay } from '../../session/useSay.ts';
import { useCanvas, useSceneVersion } from '../CanvasContext.ts';
import styles from './editors.module.css';
import { focusAndSelect } from './focusAndSelect.ts';
import { useEditorText } from './useEditorText.ts';

/** px. */
const LEAST_TYPE = 12;

/** A note's text, in place; Escape or a press elsewhere ends it, Enter begins a line. */
export function NoteEditor({ id }: { readonly id: NoteId }): ReactElement | null {
  const { session, source } = useCanvas();
  const say = useSay();
  useSceneVersion();
  const { x, y, zoom } = useViewport();
  const { store } = session.state.getState().open;
  const note = store.view.note(id);
  const field = useEditorText({
    session,
    text: note?.text ?? '',
    manyLines: true,
    commit: text => void perform(session, editNote, { note: id, fields: { text } }),
  });
  const box = source.scene.note(id)?.bounds;
  if (note === undefined || box === undefined) return null;
  const type = Math.max(LEAST_TYPE, NOTE_STYLE.size * zoom);
  return (
    <textarea
      ref={focusAndSelect}
      className={`${styles.field} ${styles.note}`}
      style={{
        left: box.x * zoom + x,
        top: box.y * zoom + y,
        width: Math.max(160, box.width * zoom),
        height: Math.max(72, box.height * zoom),
        padding: (NOTE_PADDING - 1) * zoom,
        fontSize: type,
        lineHeight: `${(NOTE_LINE * type) / NOTE_STYLE.size}px`,
      }}
      data-own-press
      aria-label={say('canvas.noteText')}
      placeholder={say('canvas.notePlaceholder')}
      maxLength={100_000}
      {...field}
    />
  );
}
