import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { changeSettings } from './changeSettings.ts';
import styles from './InspectorPane.module.css';

/** px. */
const LEAST = 260;
const MOST = 640;
const KEY_STEP = 16;
const within = (width: number): number => Math.round(Math.min(MOST, Math.max(LEAST, width)));

/** The inspector with the edge that it is made wider by, with the pointer or the arrow keys. */
export function InspectorPane() {
  const session = useSession();
  const say = useSay();
  const kept = useSessionState(state => state.settings.inspectorWidth);
  const [dragged, setDragged] = useState<number | null>(null);
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const width = dragged ?? kept;

  const down = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (grip.current !== null) setDragged(within(grip.current.width + grip.current.x - event.clientX));
  };
  const up = () => {
    if (dragged !== null) changeSettings(session, { inspectorWidth: dragged });
    grip.current = null;
    setDragged(null);
  };
  const key = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width + KEY_STEP, ArrowRight: width - KEY_STEP, Home: MOST, End: LEAST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    changeSettings(session, { inspectorWidth: within(to) });
  };
  return (
    <aside className={styles.pane} style={{ width }} data-area="inspector" aria-label={say('area.inspector')}>
      <div className={styles.content}>
        <Inspector />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is no <hr> */}
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={say('inspector.resize')}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
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
