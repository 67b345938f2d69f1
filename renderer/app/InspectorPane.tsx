import { Inspector } from '../features/inspector/Inspector.tsx';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { changeSettings } from './changeSettings.ts';
import styles from './InspectorPane.module.css';
import { SidePane } from './SidePane.tsx';

/** What is selected, at the right of the drawing. */
export function InspectorPane() {
  const session = useSession();
  const say = useSay();
  const width = useSessionState(state => state.settings.inspectorWidth);
  return (
    <SidePane
      side="right"
      area="inspector"
      label={say('area.inspector')}
      resizeLabel={say('inspector.resize')}
      width={width}
      least={260}
      most={640}
      onWidth={inspectorWidth => changeSettings(session, { inspectorWidth })}
    >
      <div className={styles.content}>
        <Inspector />
      </div>
    </SidePane>
  );
}
