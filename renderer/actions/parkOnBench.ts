import { NOTHING_SELECTED } from '../../shared/commands/selection/entitySelection.ts';
import { parkUnits } from '../../shared/commands/units/parkUnits.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { selectionInWords } from '../features/deletion/selectionInWords.ts';
import { showUndoToast } from '../features/inspector/fields/showUndoToast.ts';
import { perform } from '../session/perform.ts';
import { sayIn } from '../session/sayIn.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { viewOf } from './selected.ts';

/** Parks units with their branches, and opens the bench, so that one sees where they went. */
export function parkOnBench(session: Session, units: readonly UnitId[]): void {
  const say = sayIn(session);
  const what = selectionInWords(say, viewOf(session), { ...NOTHING_SELECTED, units });
  if (!perform(session, parkUnits, { units, parked: true }).ok) return;
  select(session, {});
  if (!session.state.getState().settings.benchOpen) changeSettings(session, { benchOpen: true });
  showUndoToast(session, say('toast.parked', { what }));
}
