import { orderKeyAt } from '../../base/orderKeys.ts';
import { PLAIN_DRAWING } from '../../model/drawing.ts';
import type { ScenarioId } from '../../model/ids.ts';
import { scenariosInOrder } from '../../model/orgDocument.ts';
import type { Language } from '../../model/settings.ts';
import { ALLOWED, type Command } from '../command.ts';
import { freeName } from './scenarioName.ts';

/** In the language of the drawing: the name belongs to the document, whatever the interface speaks. */
const NEW: Readonly<Record<Language, (number: number | null) => string>> = {
  en: number => (number === null ? 'New scenario' : `New scenario ${number}`),
  zh: number => (number === null ? '新方案' : `新方案 ${number}`),
};

/** An empty scenario, behind the others. */
export const addScenario: Command<null> = {
  id: 'scenario.add',
  label: 'command.scenario.add',
  can: () => ALLOWED,
  run(edit) {
    const { document } = edit;
    const all = scenariosInOrder(document);
    const name = freeName(document, NEW[document.settings.drawingLanguage]);
    edit.addScenario({ id: edit.newId() as ScenarioId, name, order: orderKeyAt(all, all.length), drawing: PLAIN_DRAWING }, null);
  },
};
