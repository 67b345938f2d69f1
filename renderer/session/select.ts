import { type EntitySelection, NOTHING_SELECTED } from '../../shared/commands/selection/entitySelection.ts';
import type { Session } from './session.ts';

/** Replaces the selection; what is not named is not selected. */
export function select(session: Session, selection: Partial<EntitySelection>): void {
  session.state.setState({ selection: { ...NOTHING_SELECTED, ...selection } });
}
