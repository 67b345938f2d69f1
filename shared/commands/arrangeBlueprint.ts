import { recordEdit } from '../change/edit.ts';
import { type Arrangement, arrangementOf, type Blueprint, statesOf } from '../layout/blueprint.ts';
import { noNewId } from '../model/noNewId.ts';
import { ARRANGING_COMMANDS } from './arrangingCommands.ts';

/** Where the command of that id would put the units of the scenario that the blueprint is of. Throws when no command of that id arranges. */
export function arrangeBlueprint(blueprint: Blueprint, command: string, args: unknown): Arrangement {
  const arranging = ARRANGING_COMMANDS.get(command);
  if (arranging === undefined) throw new Error(`no command that arranges: ${command}`);
  return arrangementOf(
    blueprint,
    recordEdit(statesOf(blueprint)(), noNewId, edit => arranging.run(edit, args)),
  );
}
