import { Outline } from '../features/outline/Outline.tsx';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { changeSettings } from './changeSettings.ts';
import { SidePane } from './SidePane.tsx';

/** The tree, at the left of the drawing. */
export function OutlinePane() {
  const session = useSession();
  const say = useSay();
  const width = useSessionState(state => state.settings.outlineWidth);
  return (
    <SidePane
      side="left"
      area="outline"
      label={say('area.outline')}
      resizeLabel={say('outline.resize')}
      width={width}
      least={180}
      most={560}
      onWidth={outlineWidth => changeSettings(session, { outlineWidth })}
    >
      <Outline />
    </SidePane>
  );
}
