import { useViewport } from '@xyflow/react';
import { ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react';
import { type CSSProperties, type PointerEvent, type ReactElement, type ReactNode, useRef, type WheelEvent } from 'react';
import type { Point } from '../../shared/base/geometry.ts';
import { collapseUnits } from '../../shared/commands/units/collapseUnits.ts';
import { growsRight } from '../../shared/layout/turn.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { addChild, addSibling } from '../actions/growTree.ts';
import { perform } from '../session/perform.ts';
import { soleUnit } from '../session/soleUnit.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas, useCanvasState, useSceneVersion } from './CanvasContext.ts';
import styles from './CardHandles.module.css';
import { linkGesture } from './gestures/linkGesture.ts';
import { runGesture } from './gestures/runGesture.ts';
import { useGlide } from './motion/useGlide.ts';

/** px of the window: a card smaller than this on the screen has room for a dot at either side only. */
const ROOMY = { width: 120, height: 64 };
/** px of the window: a card narrower than its own handles is looked at and not worked on. */
const LEAST = 44;

/**
 * What can be done from a card with the hand: `+` below (a report) and at the right (a sibling), and dots from which a dependency is drawn. They
 * stand over the card and never change it, and are as large on the screen at any zoom.
 */
export function CardHandles(): ReactElement | null {
  const hovered = useCanvasState(state => state.hovered);
  const busy = useCanvasState(
    state =>
      state.drag !== null || state.copy !== null || state.marquee !== null || state.link !== null || state.ghost !== null || state.panning,
  );
  const only = useSessionState(({ selection }) => soleUnit(selection));
  const editing = useSessionState(state => state.editing !== null);
  if (busy || editing) return null;
  return (
    <>
      {only !== undefined && <HandlesOf key={only} id={only} />}
      {hovered !== null && hovered !== only && <HandlesOf key={hovered} id={hovered} />}
    </>
  );
}

function HandlesOf({ id }: { readonly id: UnitId }): ReactElement | null {
  const canvas = useCanvas();
  const say = useSay();
  useSceneVersion();
  const { x, y, zoom } = useViewport();
  const unit = useDocument(view => view.unit(id));
  const hasReports = useDocument(view => view.childrenOf(id).length > 0);
  const right = useDocument(growsRight);
  const box = canvas.source.scene.card(id)?.box;
  const handles = useRef<HTMLDivElement>(null);
  useGlide(handles, { x: box?.x ?? 0, y: box?.y ?? 0 }, { scale: zoom });
  if (unit === undefined || box === undefined) return null;
  const { session } = canvas;
  const at = (shareX: number, shareY: number): CSSProperties => ({
    left: (box.x + box.width * shareX) * zoom + x,
    top: (box.y + box.height * shareY) * zoom + y,
  });
  if (box.width * zoom < LEAST) return null;
  const wide = box.width * zoom >= ROOMY.width;
  const tall = box.height * zoom >= ROOMY.height;
  const dots: readonly (readonly [number, number])[] = [
    [0, 0.5],
    [wide ? 0.8 : 0.9, 0],
    ...(tall ? [[1, 0.2] as const] : []),
    ...(wide
      ? ([
          [0.2, 1],
          [0.8, 1],
        ] as const)
      : []),
  ];
  const draw = (event: PointerEvent, shareX: number, shareY: number): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const start: Point = { x: box.x + box.width * shareX, y: box.y + box.height * shareY };
    runGesture(canvas, event.nativeEvent, () => linkGesture(canvas, id, start), null);
  };
  const name = unit.name.trim() || say('unit.unnamed');
  const reports = right ? at(1, 0.5) : at(0.5, 1);
  return (
    <div ref={handles} className={styles.handles} data-own-press onWheel={passOn}>
      {dots.map(([shareX, shareY]) => (
        <span
          key={`${shareX} ${shareY}`}
          className={styles.dot}
          style={at(shareX, shareY)}
          data-link-dot
          title={say('canvas.linkDot')}
          onPointerDown={event => draw(event, shareX, shareY)}
        />
      ))}
      {unit.collapsed ? (
        <Handle
          place={right ? styles.asideCount : styles.belowCount}
          style={reports}
          title={say('canvas.expand')}
          label={say('canvas.expandOf', { name })}
          onClick={() => perform(session, collapseUnits, { units: [id], collapsed: false })}
        >
          <ChevronsUpDown size={14} aria-hidden="true" />
        </Handle>
      ) : (
        <Handle
          place={right ? styles.aside : styles.below}
          style={reports}
          title={say('canvas.addChild')}
          label={say('canvas.addChildOf', { name })}
          onClick={() => addChild(session, unit)}
        >
          <Plus size={14} aria-hidden="true" />
        </Handle>
      )}
      {hasReports && !unit.collapsed && wide && (
        <Handle
          place={right ? styles.asideSecond : styles.belowSecond}
          style={reports}
          title={say('canvas.collapse')}
          label={say('canvas.collapseOf', { name })}
          onClick={() => perform(session, collapseUnits, { units: [id], collapsed: true })}
        >
          <ChevronsDownUp size={14} aria-hidden="true" />
        </Handle>
      )}
      <Handle
        place={right ? styles.below : styles.aside}
        style={right ? at(0.5, 1) : at(1, 0.5)}
        title={say('canvas.addSibling')}
        label={say('canvas.addSiblingOf', { name })}
        onClick={() => addSibling(session, unit)}
      >
        <Plus size={14} aria-hidden="true" />
      </Handle>
    </div>
  );
}

interface HandleProps {
  readonly place: string | undefined;
  readonly style: CSSProperties;
  readonly title: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Handle = ({ place, style, title, label, onClick, children }: HandleProps): ReactElement => (
  <button type="button" tabIndex={-1} className={`${styles.add} ${place}`} style={style} title={title} aria-label={label} onClick={onClick}>
    {children}
  </button>
);

/** The wheel means the view wherever the pointer is over the drawing, on a handle too. */
function passOn({ nativeEvent, currentTarget }: WheelEvent): void {
  currentTarget.parentElement?.querySelector('.react-flow__pane')?.dispatchEvent(new globalThis.WheelEvent(nativeEvent.type, nativeEvent));
}
