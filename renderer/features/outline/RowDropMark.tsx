import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import styles from './Outline.module.css';
import { indentOf, ROW_HEIGHT } from './rowMetrics.ts';
import type { RowDrag } from './useRowDrag.ts';

/** Where the rows that are dragged would go, and at the pointer what that means. */
export function RowDropMark({ drag: { drop, allowed, words, at } }: { readonly drag: RowDrag }): ReactElement {
  return (
    <>
      {drop !== null && (
        <div
          className={drop.mark.kind === 'row' ? styles.onRow : styles.gap}
          data-refused={!allowed || undefined}
          style={{
            top: drop.mark.top,
            left: drop.mark.kind === 'row' ? 0 : indentOf(drop.mark.depth) + 18,
            height: drop.mark.kind === 'row' ? ROW_HEIGHT : 0,
          }}
        />
      )}
      {words !== null &&
        createPortal(
          <div className={styles.hint} data-refused={!allowed || undefined} style={{ left: at.x + 16, top: at.y + 20 }} role="status">
            {words}
          </div>,
          document.body,
        )}
    </>
  );
}
