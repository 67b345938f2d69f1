import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { type DeletionChoice, deletionPlan, survivingParent } from '../../../shared/commands/selection/deletionPlan.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import { perform } from '../../session/perform.ts';
import { sayIn } from '../../session/sayIn.ts';
import { select } from '../../session/select.ts';
import type { Session } from '../../session/session.ts';
import { showUndoToast } from '../inspector/fields/showUndoToast.ts';
import { selectionInWords } from './selectionInWords.ts';

/** Deletes, selects the unit above, so that the hand can go on from there, and offers to take it back. */
export function deleteNow(session: Session, selection: EntitySelection, choice: DeletionChoice): void {
  const { view } = session.state.getState().open.store;
  const say = sayIn(session);
  const plan = deletionPlan(view, selection.units, choice.reports);
  const words = selectionInWords(say, view, { ...selection, units: plan.units.map(unit => unit.id) });
  const [first] = plan.units;
  const above = first === undefined ? null : survivingParent(view, first, new Set(plan.units.map(unit => unit.id)));
  if (!perform(session, deleteSelection, { selection, choice }).ok) return;
  select(session, { units: above === null ? [] : [above] });
  showUndoToast(session, say('deletion.done', { what: words }));
}
