import { KeyedMap } from '../base/keyedMap.ts';
import { orderKeysBetween } from '../base/orderKeys.ts';
import { DocumentState } from '../change/documentState.ts';
import { recordEdit } from '../change/edit.ts';
import { NOTHING_SELECTED } from '../commands/selection/entitySelection.ts';
import { arrangeAll } from '../layout/arrange.ts';
import { newDuty } from '../model/duty.ts';
import type { DutyId, NewId, UnitId } from '../model/ids.ts';
import { parentLoops } from '../model/parentLoops.ts';
import { emptyScenario } from '../model/scenario.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import { newUnit, type Unit } from '../model/unit.ts';
import { type Fragment, fragmentOf } from './fragment.ts';
import { type OutlineEntry, outlineOfText } from './outlineOfText.ts';

/**
 * What a table or an indented list from another program says, as units that can be pasted: laid out as the scenario is drawn. null for any
 * other text. Costs a layout of the units.
 */
export function fragmentOfText(text: string, view: ScenarioView, newId: NewId): Fragment | null {
  const entries = outlineOfText(text);
  if (entries === null) return null;
  const units = unitsOf(entries, newId);
  const duties = entries.flatMap(({ duties: texts }, i) => {
    const keys = orderKeysBetween(null, null, texts.length);
    return texts.map((said, j) => newDuty({ id: newId() as DutyId, unit: (units[i] as Unit).id, order: keys[j] as string, text: said }));
  });
  const { id, name, order, drawing } = view.scenario;
  const scenario = {
    ...emptyScenario({ id, name, order }),
    drawing,
    units: KeyedMap.byId(units),
    duties: KeyedMap.byId(duties),
  };
  const state = new DocumentState({ settings: view.document.settings, scenarios: KeyedMap.from([[id, scenario]]) });
  recordEdit(state, newId, arrangeAll);
  return fragmentOf(state.view, { ...NOTHING_SELECTED, units: state.view.childrenOf(null).map(root => root.id) });
}

/** In the order of the entries, none below itself. */
function unitsOf(entries: readonly OutlineEntry[], newId: NewId): Unit[] {
  const ids = entries.map(() => newId() as UnitId);
  const keys = orderKeysBetween(null, null, entries.length);
  const units = entries.map(({ parent, fields }, i) =>
    newUnit({
      ...fields,
      id: ids[i] as UnitId,
      kind: 'department',
      parent: ids[parent] ?? null,
      order: keys[i] as string,
      place: { x: 0, y: 0 },
    }),
  );
  const broken = new Set(parentLoops(new Map(units.map(unit => [unit.id, unit]))));
  return units.map(unit => (broken.has(unit.id) ? { ...unit, parent: null } : unit));
}
