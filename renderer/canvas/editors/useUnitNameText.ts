import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { addChild } from '../../actions/growTree.ts';
import { undo } from '../../actions/historyActions.ts';
import { runAction } from '../../actions/runAction.ts';
import { perform } from '../../session/perform.ts';
import type { Session } from '../../session/session.ts';
import { useEditorText } from './useEditorText.ts';

/** The typing of a unit's name, wherever its field is: Tab goes on with a report, and a unit that got no name goes again by Escape. */
export function useUnitNameText(session: Session, id: UnitId, fresh: boolean, leave?: () => void) {
  const { view } = session.state.getState().open.store;
  return useEditorText({
    session,
    text: view.unit(id)?.name ?? '',
    commit: name => void perform(session, editUnits, { units: [id], fields: { name } }),
    ...(fresh && { abandon: () => void runAction(session, undo) }),
    onTab() {
      const parent = view.unit(id);
      if (parent !== undefined) addChild(session, parent);
    },
    ...(leave !== undefined && { leave }),
  });
}
