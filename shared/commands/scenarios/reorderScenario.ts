import { orderKeyMoved } from '../../base/orderKeys.ts';
import type { ScenarioId } from '../../model/ids.ts';
import { scenariosInOrder } from '../../model/orgDocument.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface ReorderScenarioArgs {
  readonly scenario: ScenarioId;
  readonly by: -1 | 1;
}

/** One place earlier or later among the scenarios. */
export const reorderScenario: Command<ReorderScenarioArgs> = {
  id: 'scenario.reorder',
  label: 'command.scenario.reorder',
  can({ document }, { scenario, by }) {
    const all = scenariosInOrder(document);
    const at = all.findIndex(({ id }) => id === scenario);
    if (at < 0) return refused('refusal.gone');
    return all[at + by] === undefined ? refused(by < 0 ? 'refusal.scenarioFirst' : 'refusal.scenarioLast') : ALLOWED;
  },
  run(edit, { scenario: id, by }) {
    const moved = edit.document.scenarios.get(id);
    if (moved !== undefined) edit.setScenarioHead({ ...moved, order: orderKeyMoved(scenariosInOrder(edit.document), moved, by) });
  },
};
