import type { ReactElement } from 'react';
import { useCanvasState } from './CanvasContext.ts';
import styles from './CopyGhost.module.css';
import { ItemGraphic } from './ItemGraphic.tsx';
import type { ToView } from './toView.ts';

/** What would be copied, where it would stand. */
export function CopyGhost({ toView, zoom }: { readonly toView: ToView; readonly zoom: number }): ReactElement | null {
  const copy = useCanvasState(state => state.copy);
  if (copy === null) return null;
  const { items, by } = copy;
  return (
    <div className={styles.ghost} aria-hidden="true">
      {items.map(item => (
        <div
          key={item.key}
          className={styles.item}
          style={{
            ...toView({ x: item.origin.x + by.x, y: item.origin.y + by.y, width: 0, height: 0 }),
            transform: `scale(${zoom})`,
          }}
        >
          <ItemGraphic item={item} />
        </div>
      ))}
    </div>
  );
}
