import { useViewport } from '@xyflow/react';
import type { ReactElement } from 'react';
import { editFrame } from '../../../shared/commands/frames/editFrame.ts';
import type { FrameId } from '../../../shared/model/ids.ts';
import { FRAME_PADDING, FRAME_TITLE_STYLE } from '../../../shared/scene/frameItem.ts';
import { perform } from '../../session/perform.ts';
import { useSay } from '../../session/useSay.ts';
import { useCanvas, useSceneVersion } from '../CanvasContext.ts';
import styles from './editors.module.css';
import { focusAndSelect } from './focusAndSelect.ts';
import { useEditorText } from './useEditorText.ts';

/** A frame's title, in place. */
export function FrameTitleEditor({ id }: { readonly id: FrameId }): ReactElement | null {
  const { session, source } = useCanvas();
  const say = useSay();
  useSceneVersion();
  const { x, y, zoom } = useViewport();
  const { store } = session.state.getState().open;
  const frame = store.view.frame(id);
  const field = useEditorText({
    session,
    text: frame?.title ?? '',
    commit: title => void perform(session, editFrame, { frame: id, fields: { title } }),
  });
  const box = source.scene.frame(id)?.bounds;
  if (frame === undefined || box === undefined) return null;
  return (
    <input
      ref={focusAndSelect}
      className={styles.field}
      style={{
        left: (box.x + FRAME_PADDING - 7) * zoom + x,
        top: (box.y + FRAME_PADDING - 5) * zoom + y,
        width: Math.max(160, (box.width - 2 * FRAME_PADDING) * zoom),
        height: Math.max(26, 26 * zoom),
        fontSize: Math.max(13, FRAME_TITLE_STYLE.size * zoom),
        fontWeight: 600,
      }}
      data-own-press
      aria-label={say('canvas.frameTitle')}
      placeholder={say('canvas.frameTitle')}
      maxLength={1000}
      {...field}
    />
  );
}
