import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { MAX_SCALE } from '../../shared/export/exportPlan.ts';
import { missingCharacters } from '../../shared/export/missingCharacters.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { wayTo } from '../../shared/inspect/wayTo.ts';
import { branchOf } from '../../shared/layout/branch.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import { buildScene } from '../../shared/scene/buildScene.ts';
import { partOfScene } from '../../shared/scene/partOfScene.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { THEMES } from '../../shared/theme/tokens.ts';
import { type CliCommand, type CliFailure, type CliInput, failed, wrongUsage } from './cliCommand.ts';
import { EXIT } from './exitCodes.ts';
import { openScenario } from './openScenario.ts';
import { openView } from './openView.ts';
import { choiceOf, oneNamed, required } from './optionValues.ts';
import { paintPng, paintSvg } from './paintPicture.ts';
import { writePieces } from './writePieces.ts';
import { notWritten, targetFile } from './writtenFile.ts';

/** Draws a scenario, as it is or as a saved view has it, or the branch of one unit, as a picture: the very scene that the window shows, without a display. */
export const exportCommand: CliCommand = {
  name: 'export',
  takesFile: true,
  options: { to: 'text', scale: 'text', scenario: 'text', view: 'text', unit: 'text', language: 'text', theme: 'text', help: 'flag' },
  async run(input, machine) {
    const to = required(input, 'to');
    if (!to.ok) return to;
    const target = targetFile(machine, to.value, ['.png', '.svg']);
    if (!target.ok) return target;
    const scale = scaleOf(input);
    if (!scale.ok) return scale;
    const theme = choiceOf(input, 'theme', THEMES, 'light');
    if (!theme.ok) return theme;
    // Checked before the file is read: a slip of the pen is said at once.
    const asked = choiceOf(input, 'language', LANGUAGES, LANGUAGES[0]);
    if (!asked.ok) return asked;

    const scenario = await openScenario(input, machine);
    if (!scenario.ok) return scenario;
    const looked = openView(scenario.value, input, machine);
    if (!looked.ok) return looked;
    const { view, focus } = looked.value;
    const { drawingLanguage, title } = view.document.settings;
    const language = input.text('language') === undefined ? drawingLanguage : asked.value;
    const scene = partNamed(view, buildScene(view, { theme: theme.value, language, focus }), input.text('unit'));
    if (!scene.ok) return scene;
    const picture = (target.value.ending === '.png' ? paintPng : paintSvg)(scene.value, scale.value, machine, title);
    if (!picture.ok) return picture;

    const missing = missingCharacters(scene.value.items);
    if (missing.length > 0) {
      machine.report(translate(machine.language, 'export.missingCharacters', { count: missing.length, characters: missing.join(' ') }));
    }
    const pieces = picture.value.pieces(share => {
      const percent = Math.floor(100 * share);
      machine.progress(translate(machine.language, 'cli.export.progress', { file: to.value, percent }));
    });
    const written = await machine.untilStopped(stop => writePieces(machine, target.value.path, pieces, stop));
    machine.progress('');
    if (written === null) return failed(EXIT.stopped, 'cli.export.stopped', { file: to.value });
    if (!written.ok) return notWritten(machine, to.value, written.error);
    machine.print(translate(machine.language, 'cli.export.done', { file: to.value, ...picture.value.size }));
    return ok(null);
  },
};

/** Pixels for each px of the drawing; what is beyond the limits is refused by the plan, in its words. */
function scaleOf(input: CliInput): Result<number, CliFailure> {
  const given = input.text('scale');
  if (given === undefined) return ok(1);
  const scale = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (scale > 0 && scale <= MAX_SCALE) return ok(scale);
  return wrongUsage('cli.usage.scale', { value: given, most: MAX_SCALE });
}

/** The part of the drawing that shows the unit named so and everything below it; all of it when no unit is named. */
function partNamed(view: ScenarioView, scene: Scene, name: string | undefined): Result<Scene, CliFailure> {
  if (name === undefined) return ok(scene);
  const all = [...view.scenario.units.values()];
  const found = oneNamed(all, 'unit', name, wrongUsage('cli.usage.noUnit', { name }), unit => wayTo(view, unit));
  if (!found.ok) return found;
  const units = new Set(branchOf(view, found.value).map(unit => unit.id));
  return ok(partOfScene(scene, { units, notes: new Set(), frames: new Set() }));
}
