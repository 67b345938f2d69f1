import type { ScenarioId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface DeleteScenarioArgs {
  readonly scenario: ScenarioId;
}

/** Takes a scenario away with all that it holds. Undo brings it back; the last one stays. */
export const deleteScenario: Command<DeleteScenarioArgs> = {
  id: 'scenario.delete',
  label: 'command.scenario.delete',
  can({ document }, { scenario }) {
    if (!document.scenarios.has(scenario)) return refused('refusal.gone');
    return document.scenarios.size === 1 ? refused('refusal.lastScenario') : ALLOWED;
  },
  run: (edit, { scenario }) => edit.removeScenario(scenario),
};
