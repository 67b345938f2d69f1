import { useStore } from '@xyflow/react';
import { Map as MapIcon, Minus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { changeSettings } from '../app/changeSettings.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas } from './CanvasContext.ts';
import styles from './ZoomControl.module.css';

const STEP = 1.25;

export function ZoomControl(): ReactElement {
  const { session } = useCanvas();
  const say = useSay();
  const zoom = useStore(flow => Math.round(flow.transform[2] * 100));
  const minimap = useSessionState(state => state.settings.minimapOpen);
  const port = (): typeof session.canvas.current => session.canvas.current;
  return (
    <div className={styles.zoom} role="toolbar" aria-label={say('zoom.title')}>
      <button type="button" title={say('zoom.out')} aria-label={say('zoom.out')} onClick={() => port()?.zoomBy(1 / STEP)}>
        <Minus size={14} aria-hidden="true" />
      </button>
      <button type="button" className={styles.value} title={say('zoom.actual')} onClick={() => port()?.zoomTo(1)}>
        {zoom}%
      </button>
      <button type="button" title={say('zoom.in')} aria-label={say('zoom.in')} onClick={() => port()?.zoomBy(STEP)}>
        <Plus size={14} aria-hidden="true" />
      </button>
      <button type="button" title={say('zoom.fitHint')} onClick={() => port()?.fitAll()}>
        {say('zoom.fit')}
      </button>
      <button
        type="button"
        aria-pressed={minimap}
        title={say('zoom.minimap')}
        aria-label={say('zoom.minimap')}
        onClick={() => changeSettings(session, { minimapOpen: !minimap })}
      >
        <MapIcon size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
