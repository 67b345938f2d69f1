import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { applyView } from '../../shared/commands/views/applyView.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { focusIn } from '../../shared/model/focusIn.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { viewsInOrder } from '../../shared/model/viewsInOrder.ts';
import { type CliFailure, type CliInput, wrongUsage } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { listed } from './listed.ts';
import { oneNamed } from './optionValues.ts';

interface Looked {
  readonly view: ScenarioView;
  /** Only this unit's branch is shown; null: everything. */
  readonly focus: UnitId | null;
}

/** The scenario as the saved view that `--view` names draws it, and as it is in the file when none is given. The file stays as it is. */
export function openView(view: ScenarioView, input: CliInput, machine: CliMachine): Result<Looked, CliFailure> {
  const name = input.text('view');
  if (name === undefined) return ok({ view, focus: null });
  const all = viewsInOrder(view.scenario);
  const none = all.length === 0 ? wrongUsage('cli.usage.noViews') : wrongUsage('cli.usage.noView', { name, candidates: listed(all) });
  const found = oneNamed(all, 'view', name, none);
  if (!found.ok) return found;
  const store = createDocumentStore(view.document, machine.newId, { shown: view.scenario.id });
  store.execute(applyView, { view: found.value.id });
  return ok({ view: store.view, focus: focusIn(store.view.scenario, found.value) });
}
