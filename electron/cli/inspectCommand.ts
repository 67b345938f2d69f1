import { ok } from '../../shared/base/result.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { type Inspection, inspectScenario } from '../../shared/inspect/inspectScenario.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { CliCommand } from './cliCommand.ts';
import { openScenario } from './openScenario.ts';

/** Tells what a scenario holds: as one JSON object for programs, or as an outline for people. */
export const inspectCommand: CliCommand = {
  name: 'inspect',
  takesFile: true,
  options: { scenario: 'text', json: 'flag', help: 'flag' },
  async run(input, machine) {
    const view = await openScenario(input, machine);
    if (!view.ok) return view;
    const inspection = inspectScenario(view.value);
    if (input.flag('json')) machine.print(JSON.stringify(inspection, null, 2));
    else for (const line of outline(inspection, machine.language)) machine.print(line);
    return ok(null);
  },
};

function outline({ title, scenario, units, dependencies, counts }: Inspection, language: Language): string[] {
  const depths = new Map<string, number>();
  const tree = units.map(({ id, name, parentId, fte, duties }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1;
    depths.set(id, depth);
    const facts = translate(language, 'cli.inspect.duties', { count: duties.length });
    return `${'  '.repeat(depth)}${name === '' ? id : name} (${fte === null ? facts : `${fte} FTE, ${facts}`})`;
  });
  const lines = dependencies.map(
    ({ from, to, label, mutual }) => `${from} ${mutual ? '<->' : '->'} ${to}${label === '' ? '' : `: ${label}`}`,
  );
  const sum = translate(language, 'cli.inspect.counts', { ...counts });
  return [`${title} - ${scenario}`, ...tree, ...lines, sum];
}
