import type { ActionId } from '../../shared/actions/actionFacts.ts';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { shownRoots } from '../../shared/layout/shown.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { type Action, actionOf } from './action.ts';
import { goToUnit } from './goToUnit.ts';
import { selected, viewOf } from './selected.ts';

type Step = (view: ScenarioView, from: Unit) => Unit | undefined;

/** The unit's siblings with itself; of the trees those that are drawn. */
const rowOf = (view: ScenarioView, unit: Unit): readonly Unit[] => (unit.parent === null ? shownRoots(view) : view.childrenOf(unit.parent));

function beside(by: -1 | 1): Step {
  return (view, from) => {
    const siblings = rowOf(view, from);
    return siblings[siblings.indexOf(from) + by];
  };
}

/** Walks the tree by its structure, wherever the cards stand. Without a selection every step leads to the first root. */
function walking<Id extends ActionId>(id: Id, step: Step): Action<Id> {
  return actionOf(id, {
    can: session => (viewOf(session).scenario.units.size === 0 ? refused('refusal.nothingSelected') : ALLOWED),
    run(session) {
      const view = viewOf(session);
      const last = selected(session).units.at(-1);
      const from = last === undefined ? undefined : view.unit(last);
      const to = from === undefined ? shownRoots(view)[0] : (step(view, from) ?? from);
      if (to !== undefined) goToUnit(session, to);
    },
  });
}

export const walkActions = [
  walking('walk.parent', (view, from) => (from.parent === null ? undefined : view.unit(from.parent))),
  walking('walk.child', (view, from) => view.childrenOf(from.id)[0]),
  walking('walk.before', beside(-1)),
  walking('walk.after', beside(1)),
  walking('walk.first', (view, from) => rowOf(view, from)[0]),
  walking('walk.last', (view, from) => rowOf(view, from).at(-1)),
];
