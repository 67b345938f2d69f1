import { refused, type Verdict } from '../../shared/commands/command.ts';
import type { Unit } from '../../shared/model/unit.ts';
import type { Session } from '../session/session.ts';
import { soleUnit } from '../session/soleUnit.ts';

/** The one unit that is selected; undefined when none or several are. */
export function onlyUnit(session: Session): Unit | undefined {
  const { selection, open } = session.state.getState();
  const id = soleUnit(selection);
  return id === undefined ? undefined : open.store.view.unit(id);
}

export const NEEDS_ONE_UNIT: Verdict = refused('refusal.selectOneUnit');
