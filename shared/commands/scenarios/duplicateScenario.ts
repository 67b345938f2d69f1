import { orderKeyAt } from '../../base/orderKeys.ts';
import type { ScenarioId } from '../../model/ids.ts';
import { scenariosInOrder } from '../../model/orgDocument.ts';
import { headOf } from '../../model/scenario.ts';
import type { Language } from '../../model/settings.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { freeName, roomFor } from './scenarioName.ts';

export interface DuplicateScenarioArgs {
  readonly scenario: ScenarioId;
}

/** In the language of the drawing: the name belongs to the document, whatever the interface speaks. */
const COPY_OF: Readonly<Record<Language, (name: string, number: number | null) => string>> = {
  en: (name, number) => `Copy of ${name}${number === null ? '' : ` (${number})`}`,
  zh: (name, number) => `${name} 副本${number === null ? '' : ` ${number}`}`,
};

/**
 * A scenario with all that another one holds, right behind it. Every entity keeps its id, so that the two can be compared later; it takes
 * no time, however much there is.
 */
export const duplicateScenario: Command<DuplicateScenarioArgs> = {
  id: 'scenario.duplicate',
  label: 'command.scenario.duplicate',
  can: ({ document }, { scenario }) => (document.scenarios.has(scenario) ? ALLOWED : refused('refusal.gone')),
  run(edit, { scenario: id }) {
    const { document } = edit;
    const source = document.scenarios.get(id);
    if (source === undefined) return;
    const all = scenariosInOrder(document);
    const copyOf = COPY_OF[document.settings.drawingLanguage];
    edit.addScenario(
      {
        ...headOf(source),
        id: edit.newId() as ScenarioId,
        name: freeName(document, number => copyOf(roomFor(source.name), number)),
        order: orderKeyAt(all, all.indexOf(source) + 1),
      },
      id,
    );
  },
};
