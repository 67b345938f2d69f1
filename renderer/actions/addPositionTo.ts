import { addPosition } from '../../shared/commands/positions/addPosition.ts';
import type { PositionId, UnitId } from '../../shared/model/ids.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';

/** Gives a unit one position more and takes the focus to its title, in the inspector. */
export function addPositionTo(session: Session, unit: UnitId): void {
  const id = session.newId() as PositionId;
  if (!perform(session, addPosition, { id, unit, title: '' }).ok) return;
  select(session, { units: [unit] });
  session.state.setState({ focusRequest: { kind: 'position', position: id } });
  if (!session.state.getState().settings.inspectorOpen) changeSettings(session, { inspectorOpen: true });
}
