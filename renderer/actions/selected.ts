import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import type { Session } from '../session/session.ts';

export const selected = (session: Session): EntitySelection => session.state.getState().selection;
export const viewOf = (session: Session): ScenarioView => session.state.getState().open.store.view;
