import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { UnitId } from '../../shared/model/ids.ts';
import { useWindowTheme } from '../app/useWindowTheme.ts';
import { useSession } from '../session/SessionContext.ts';
import type { Session } from '../session/session.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { createCanvasState } from './canvasState.ts';
import { Drawing } from './Drawing.tsx';
import { createSceneSource } from './sceneSource.ts';
import { useSpotlight } from './useSpotlight.ts';

/** The organisation. React Flow carries the view (pan, zoom, mounting cards); the drawing is the scene's, and the hand's gestures are ours. */
export function Canvas(): ReactElement {
  const session = useSession();
  const store = useSessionState(state => state.open.store);
  const theme = useWindowTheme();
  const focus = useSessionState(state => state.seeing.focus);
  const source = useMemo(() => createSceneSource(store, theme, focus), [store, theme, focus]);
  const state = useMemo(createCanvasState, []);
  useEffect(() => source.start(), [source]);
  useSpotlight(session, source);
  useFitOnFocus(session, focus);
  return (
    <ReactFlowProvider>
      <Drawing session={session} source={source} state={state} theme={theme} />
    </ReactFlowProvider>
  );
}

/** Another branch than before is shown: all of it is looked at. */
function useFitOnFocus(session: Session, focus: UnitId | null): void {
  const before = useRef(focus);
  useEffect(() => {
    if (before.current === focus) return;
    before.current = focus;
    session.canvas.current?.fitAll();
  }, [session, focus]);
}
