import type { ReactElement } from 'react';
import { useCanvasState } from './CanvasContext.ts';
import styles from './DropMark.module.css';
import type { ToView } from './toView.ts';

/** The line between two cards where what the hand holds would go. */
export function DropMark({ toView }: { readonly toView: ToView }): ReactElement | null {
  const drop = useCanvasState(state => state.drop);
  if (drop?.mark === undefined) return null;
  const { width, height } = drop.mark;
  return (
    <div
      className={styles.mark}
      data-drop-mark
      data-stacked={width > height || undefined}
      data-refused={!drop.verdict.ok || undefined}
      style={toView(drop.mark)}
    />
  );
}
