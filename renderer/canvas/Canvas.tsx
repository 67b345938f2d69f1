import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type ReactElement, useEffect, useMemo } from 'react';
import { useWindowTheme } from '../app/useWindowTheme.ts';
import { useSession } from '../session/SessionContext.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { createCanvasState } from './canvasState.ts';
import { Drawing } from './Drawing.tsx';
import { createSceneSource } from './sceneSource.ts';

/** The organisation. React Flow carries the view (pan, zoom, mounting cards); the drawing is the scene's, and the hand's gestures are ours. */
export function Canvas(): ReactElement {
  const session = useSession();
  const store = useSessionState(state => state.open.store);
  const theme = useWindowTheme();
  const source = useMemo(() => createSceneSource(store, theme), [store, theme]);
  const state = useMemo(createCanvasState, []);
  useEffect(() => source.start(), [source]);
  return (
    <ReactFlowProvider>
      <Drawing session={session} source={source} state={state} theme={theme} />
    </ReactFlowProvider>
  );
}
