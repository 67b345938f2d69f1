import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { Area } from '../actions/focusPlace.ts';
import styles from './SidePane.module.css';

interface SidePaneProps {
  readonly side: 'left' | 'right';
  readonly area: Area;
  readonly label: string;
  /** What its edge is called. */
  readonly resizeLabel: string;
  /** px. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
  readonly children: ReactNode;
}

/** px. */
const KEY_STEP = 16;

/** A pane beside the drawing, with the edge that it is made wider by, with the pointer or the arrow keys. */
export function SidePane({ side, area, label, resizeLabel, width: kept, least, most, onWidth, children }: SidePaneProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const width = dragged ?? kept;
  const outwards = side === 'left' ? 1 : -1;
  const within = (wanted: number): number => Math.round(Math.min(most, Math.max(least, wanted)));

  const down = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (grip.current !== null) setDragged(within(grip.current.width + outwards * (event.clientX - grip.current.x)));
  };
  const up = () => {
    if (dragged !== null) onWidth(dragged);
    grip.current = null;
    setDragged(null);
  };
  const key = (event: KeyboardEvent) => {
    const step = outwards * KEY_STEP;
    const to = { ArrowLeft: width - step, ArrowRight: width + step, Home: most, End: least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(within(to));
  };
  return (
    <aside className={styles.pane} style={{ width }} data-side={side} data-area={area} aria-label={label}>
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is no <hr> */}
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={resizeLabel}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={width}
        className={styles.edge}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onKeyDown={key}
      />
    </aside>
  );
}
