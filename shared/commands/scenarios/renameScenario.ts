import type { ScenarioId } from '../../model/ids.ts';
import { scenarioHeadSchema } from '../../model/scenario.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { isNameTaken } from '../nameTaken.ts';

export interface RenameScenarioArgs {
  readonly scenario: ScenarioId;
  /** Spaces at its ends go. */
  readonly name: string;
}

/** Another name, which no other scenario has: in a menu and on the command line a scenario is chosen by its name. */
export const renameScenario: Command<RenameScenarioArgs> = {
  id: 'scenario.rename',
  label: 'command.scenario.rename',
  can({ document }, { scenario, name }) {
    const head = document.scenarios.get(scenario);
    if (head === undefined) return refused('refusal.gone');
    const trimmed = name.trim();
    if (trimmed === '') return refused('refusal.scenarioWithoutName');
    if (isNameTaken(document.scenarios.values(), trimmed, scenario)) return refused('refusal.scenarioNameTaken', { name: trimmed });
    return scenarioHeadSchema.shape.name.safeParse(trimmed).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { scenario, name }) {
    const head = edit.document.scenarios.get(scenario);
    if (head !== undefined) edit.setScenarioHead({ ...head, name: name.trim() });
  },
};
