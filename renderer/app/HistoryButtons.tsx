import { Redo2, Undo2 } from 'lucide-react';
import { redo, undo } from '../actions/historyActions.ts';
import { shownKeys } from '../actions/keyLabel.ts';
import { useSession } from '../session/SessionContext.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Button } from '../ui/Button.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { pressAction } from './pressAction.ts';

/** Undo and redo, each saying what it would take back or do again. Every change draws them anew, and nothing beside them. */
export function HistoryButtons() {
  const session = useSession();
  const say = useSay();
  const store = useSessionState(state => state.open.store);
  const undoLabel = useDocument(() => store.undoLabel);
  const redoLabel = useDocument(() => store.redoLabel);
  const undoText = undoLabel === null ? say('action.undo') : say('topBar.undoStep', { step: say(undoLabel) });
  const redoText = redoLabel === null ? say('action.redo') : say('topBar.redoStep', { step: say(redoLabel) });
  return (
    <>
      <Tooltip text={undoText} keys={shownKeys(undo, session.info)}>
        <Button icon={Undo2} aria-label={undoText} aria-disabled={undoLabel === null} onClick={pressAction(session, undo)} />
      </Tooltip>
      <Tooltip text={redoText} keys={shownKeys(redo, session.info)}>
        <Button icon={Redo2} aria-label={redoText} aria-disabled={redoLabel === null} onClick={pressAction(session, redo)} />
      </Tooltip>
    </>
  );
}
