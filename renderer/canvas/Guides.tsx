import type { ReactElement } from 'react';
import { useCanvasState } from './CanvasContext.ts';
import styles from './Guides.module.css';

/** The lines and equal gaps that what the hand moves has snapped to. */
export function Guides({ transform, zoom }: { readonly transform: string; readonly zoom: number }): ReactElement | null {
  const guides = useCanvasState(state => state.guides);
  if (guides.length === 0) return null;
  const tick = 5 / zoom;
  return (
    <svg className={styles.guides} aria-hidden="true">
      <g transform={transform} strokeWidth={1 / zoom}>
        {guides.map(({ kind, from, to }) => {
          const level = from.y === to.y;
          const end = (x: number, y: number): string => (level ? `M${x} ${y - tick}V${y + tick}` : `M${x - tick} ${y}H${x + tick}`);
          const ends = kind === 'gap' ? end(from.x, from.y) + end(to.x, to.y) : '';
          return (
            <path key={`${kind} ${from.x} ${from.y} ${to.x} ${to.y}`} data-guide={kind} d={`M${from.x} ${from.y}L${to.x} ${to.y}${ends}`} />
          );
        })}
      </g>
    </svg>
  );
}
