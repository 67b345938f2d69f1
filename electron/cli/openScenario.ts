import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { DocumentState } from '../../shared/change/documentState.ts';
import { describeRepair, describeWarnings } from '../../shared/file/describeOutcome.ts';
import { scenariosInOrder } from '../../shared/model/orgDocument.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { type CliFailure, type CliInput, wrongUsage } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { listed } from './listed.ts';
import { openDocument } from './openDocument.ts';
import { oneNamed } from './optionValues.ts';

/** The scenario that `--scenario` names, the first when it is not given, of the file. What was repaired goes to the person who looks on. */
export async function openScenario(input: CliInput, machine: CliMachine): Promise<Result<ScenarioView, CliFailure>> {
  const opened = await openDocument(machine, input.file);
  if (!opened.ok) return opened;
  const { document, repairs } = opened.value;
  for (const repair of repairs) machine.report(describeRepair(machine.language, repair));
  for (const warning of describeWarnings(machine.language, opened.value)) machine.report(warning);

  const name = input.text('scenario');
  if (name === undefined) return ok(new DocumentState(document).view);
  const all = scenariosInOrder(document);
  const found = oneNamed(all, 'scenario', name, wrongUsage('cli.usage.noScenario', { name, candidates: listed(all) }));
  return found.ok ? ok(new DocumentState(document, found.value.id).view) : found;
}
