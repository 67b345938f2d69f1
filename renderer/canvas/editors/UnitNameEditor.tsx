import { useViewport } from '@xyflow/react';
import type { ReactElement } from 'react';
import { CARD, NAME_STYLE } from '../../../shared/card/cardMetrics.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { useSay } from '../../session/useSay.ts';
import { useCanvas, useSceneVersion } from '../CanvasContext.ts';
import styles from './editors.module.css';
import { focusAndSelect } from './focusAndSelect.ts';
import { useUnitNameText } from './useUnitNameText.ts';

/** px: type smaller than this cannot be written in, however far away the drawing is. */
const LEAST_TYPE = 13;
const LEAST_WIDTH = 150;

/** A unit's name, in place. */
export function UnitNameEditor({ id, fresh }: { readonly id: UnitId; readonly fresh: boolean }): ReactElement | null {
  const { session, source } = useCanvas();
  const say = useSay();
  useSceneVersion();
  const { x, y, zoom } = useViewport();
  const unit = session.state.getState().open.store.view.unit(id);
  const field = useUnitNameText(session, id, fresh);
  const box = source.scene.card(id)?.box;
  if (unit === undefined || box === undefined) return null;
  const left = (box.x + CARD.edge + 3) * zoom + x;
  const top = (box.y + CARD.headTop - 3) * zoom + y;
  const width = Math.max(LEAST_WIDTH, (CARD.width - CARD.edge - 8) * zoom);
  return (
    <input
      ref={focusAndSelect}
      className={styles.field}
      style={{ left, top, width, fontSize: Math.max(LEAST_TYPE, NAME_STYLE.size * zoom), height: Math.max(26, 26 * zoom), fontWeight: 600 }}
      data-own-press
      aria-label={say('canvas.unitName')}
      placeholder={say(`drawing.untitled.${unit.kind}`)}
      spellCheck={false}
      maxLength={1000}
      {...field}
    />
  );
}
