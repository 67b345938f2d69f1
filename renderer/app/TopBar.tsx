import { ListTree, Network, PanelRight, Search } from 'lucide-react';
import type { Action } from '../actions/action.ts';
import { exportAction } from '../actions/fileActions.ts';
import { shownKeys } from '../actions/keyLabel.ts';
import { runAction } from '../actions/runAction.ts';
import { arrangeAction, palette, toggleInspector, toggleOutline } from '../actions/viewActions.ts';
import { useSession } from '../session/SessionContext.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { DocumentMark } from './DocumentMark.tsx';
import { FileMenu } from './FileMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { pressAction } from './pressAction.ts';
import { SavedViewMenu } from './SavedViewMenu.tsx';
import { ScenarioMenu } from './ScenarioMenu.tsx';
import styles from './TopBar.module.css';

export function TopBar() {
  const session = useSession();
  const say = useSay();
  const outlineOpen = useSessionState(state => state.settings.outlineOpen);
  const inspectorOpen = useSessionState(state => state.settings.inspectorOpen);
  const empty = useDocument(({ scenario }) => scenario.units.size === 0);
  const nothing = useDocument(({ scenario }) => scenario.units.size + scenario.notes.size + scenario.frames.size === 0);
  const keysOf = (action: Action) => shownKeys(action, session.info);

  const inspectorText = say(inspectorOpen ? 'topBar.hideInspector' : 'topBar.showInspector');
  const outlineText = say(outlineOpen ? 'topBar.hideOutline' : 'topBar.showOutline');
  return (
    <>
      <Tooltip text={outlineText} keys={keysOf(toggleOutline)}>
        <Button
          tone="quiet"
          icon={ListTree}
          aria-label={outlineText}
          aria-pressed={outlineOpen}
          onClick={() => void runAction(session, toggleOutline)}
        />
      </Tooltip>
      <FileMenu />
      <DocumentMark />
      <ScenarioMenu />
      <SavedViewMenu />
      <div className={styles.space} />
      <button type="button" className={styles.find} onClick={() => void runAction(session, palette)}>
        <Search size={16} strokeWidth={1.8} aria-hidden />
        <span>{say('topBar.findOrDo')}</span>
        <Kbd keys={keysOf(palette) ?? ''} />
      </button>
      <HistoryButtons />
      <Tooltip text={say('topBar.arrangeHint')} keys={keysOf(arrangeAction)}>
        <Button icon={Network} disabled={empty} onClick={pressAction(session, arrangeAction)}>
          <span className={styles.words}>{say('topBar.arrange')}</span>
        </Button>
      </Tooltip>
      <Tooltip text={say('export.title')} keys={keysOf(exportAction)}>
        <Button tone="primary" disabled={nothing} onClick={() => void runAction(session, exportAction)}>
          {say('topBar.export')}
        </Button>
      </Tooltip>
      <Tooltip text={inspectorText} keys={keysOf(toggleInspector)}>
        <Button
          tone="quiet"
          icon={PanelRight}
          aria-label={inspectorText}
          aria-pressed={inspectorOpen}
          onClick={pressAction(session, toggleInspector)}
        />
      </Tooltip>
    </>
  );
}
