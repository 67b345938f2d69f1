import type { NodeProps } from '@xyflow/react';
import { Pin } from 'lucide-react';
import { type CSSProperties, memo, type ReactElement, useRef } from 'react';
import { unpinUnits } from '../../shared/commands/units/unpinUnits.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import { useSession } from '../session/SessionContext.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas, useCanvasState } from './CanvasContext.ts';
import styles from './CardNode.module.css';
import { ItemGraphic } from './ItemGraphic.tsx';
import { useGlide } from './motion/useGlide.ts';
import type { CardFlowNode } from './visibleCards.ts';

export const cardElementId = (unit: UnitId): string => `unit-${unit}`;

/** A unit's card as an element: the scene's drawing, and over it what no export shows (ring, pin). */
export const CardNode = memo(function CardNode({
  data: { item },
  positionAbsoluteX,
  positionAbsoluteY,
}: NodeProps<CardFlowNode>): ReactElement {
  const session = useSession();
  const { zoom, carried } = useCanvas();
  const say = useSay();
  const unit = useDocument(view => view.unit(item.unit));
  const duties = useDocument(view => view.dutiesOf(item.unit).length);
  const reports = useDocument(view => view.childrenOf(item.unit).length);
  const selected = useSessionState(state => state.selection.units.includes(item.unit));
  const drop = useCanvasState(({ drop: at }) =>
    at?.unit === item.unit && at.mark === undefined ? (at.verdict.ok ? 'may' : 'mayNot') : undefined,
  );
  const moving = useCanvasState(state => state.drag?.moving.units.has(item.unit) ?? false);
  const name = unit?.name.trim() || say('unit.unnamed');
  const glider = useRef<HTMLDivElement>(null);
  useGlide(glider, { x: positionAbsoluteX, y: positionAbsoluteY }, { hand: { holds: moving, carried } });
  return (
    <div ref={glider} className={styles.glider}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button would keep keys and drags that are the canvas's */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the drawing has the focus and says which card is active; a card's own would go with it */}
      <div
        id={cardElementId(item.unit)}
        className={styles.card}
        role="button"
        aria-pressed={selected}
        aria-label={say('canvas.card', {
          name,
          kind: say(`inspector.kind.${unit?.kind ?? 'department'}`),
          reports: say('outline.reports', { count: reports }),
          duties: say('compare.count.duties', { count: duties }),
        })}
        data-unit={item.unit}
        data-selected={selected || undefined}
        data-drop={drop}
        data-moving={moving || undefined}
        data-kind={unit?.kind}
      >
        <ItemGraphic item={item} />
      </div>
      {unit?.pinned && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.pin}
          style={{ '--zoom': zoom() } as CSSProperties}
          data-pin
          data-own-press
          title={say('canvas.pinned')}
          aria-label={say('canvas.liftPin', { name })}
          onClick={() => perform(session, unpinUnits, { units: [item.unit] })}
        >
          <Pin size={11} aria-hidden="true" />
        </button>
      )}
    </div>
  );
});
