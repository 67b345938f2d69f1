import type { ReactElement } from 'react';
import { useCanvas, useSceneVersion } from '../../canvas/CanvasContext.ts';
import { useSay } from '../../session/useSay.ts';
import styles from './Legend.module.css';

/** What the colours of the cards tell; a picture has the same below the drawing. */
export function Legend(): ReactElement | null {
  const { source } = useCanvas();
  const say = useSay();
  useSceneVersion();
  const { legend } = source.scene;
  if (legend === null) return null;
  return (
    <section className={styles.legend} aria-label={say('seeing.legend')} data-own-press>
      <h2 className={styles.title}>{legend.title}</h2>
      <ul className={styles.entries}>
        {legend.entries.map(({ colour, label }) => (
          <li key={`${colour} ${label}`}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="3" fill={colour} />
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
