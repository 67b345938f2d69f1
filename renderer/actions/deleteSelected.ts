import { asksFirst, PRESET_CHOICE } from '../../shared/commands/selection/deletionPlan.ts';
import { deleteNow } from '../features/deletion/deleteNow.ts';
import type { Session } from '../session/session.ts';
import { openDialog } from './openDialog.ts';
import { selected, viewOf } from './selected.ts';

/** Deletes what is selected at once; asks first only where reports or duties have to go somewhere. */
export function deleteSelected(session: Session): void {
  const selection = selected(session);
  if (asksFirst(viewOf(session), selection.units)) openDialog(session, { kind: 'deleteSelection', selection });
  else deleteNow(session, selection, PRESET_CHOICE);
}
