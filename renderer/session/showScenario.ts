import type { ScenarioId } from '../../shared/model/ids.ts';
import { announce } from './announce.ts';
import { sayIn } from './sayIn.ts';
import { scenarioName } from './scenarioName.ts';
import type { Session } from './session.ts';

/** Shows another scenario of the open document. */
export function showScenario(session: Session, scenario: ScenarioId): void {
  const { store } = session.state.getState().open;
  if (scenario === store.shown) return;
  store.show(scenario);
  tellScenario(session);
}

/** Lets a screen reader say which scenario is shown now, and how much is in it. */
export function tellScenario(session: Session): void {
  const say = sayIn(session);
  const { scenario } = session.state.getState().open.store.view;
  const units = say('compare.count.units', { count: scenario.units.size });
  const duties = say('compare.count.duties', { count: scenario.duties.size });
  announce(session, say('scenario.shown', { name: scenarioName(scenario, say), units, duties }));
}
