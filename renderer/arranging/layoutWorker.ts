import { recordEdit } from '../../shared/change/edit.ts';
import { ARRANGING_COMMANDS } from '../../shared/commands/arrangingCommands.ts';
import { arrangementOf, statesOf } from '../../shared/layout/blueprint.ts';
import { findPageFit } from '../../shared/page/findPageFit.ts';
import { answerBeside } from '../beside/answerBeside.ts';
import type { LayoutAnswer, LayoutOrder } from './layoutMessages.ts';

// Lays out one blueprint beside the window, which stays quick meanwhile, and is ended with it.
answerBeside(layOut);

function layOut(order: LayoutOrder): LayoutAnswer {
  const states = statesOf(order.blueprint);
  if (order.task === 'fitPage') {
    const trials = findPageFit(states, order.page);
    let next = trials.next();
    while (next.done !== true) next = trials.next();
    return { task: 'fitPage', fits: next.value };
  }
  const command = ARRANGING_COMMANDS.get(order.command);
  if (command === undefined) throw new Error(`no command that arranges: ${order.command}`);
  const patches = recordEdit(states(), noNewId, edit => command.run(edit, order.args));
  return { task: 'arrange', arrangement: arrangementOf(order.blueprint, patches) };
}

const noNewId = (): never => {
  throw new Error('an arrangement adds nothing');
};
