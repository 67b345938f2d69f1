import { drained } from '../../shared/base/drained.ts';
import { arrangeBlueprint } from '../../shared/commands/arrangeBlueprint.ts';
import { statesOf } from '../../shared/layout/blueprint.ts';
import { findPageFit } from '../../shared/page/findPageFit.ts';
import { answerBeside } from '../beside/answerBeside.ts';
import type { LayoutAnswer, LayoutOrder } from './layoutMessages.ts';

// Lays out one blueprint beside the window, which stays quick meanwhile, and is ended with it.
answerBeside(layOut);

function layOut(order: LayoutOrder): LayoutAnswer {
  const { task, blueprint } = order;
  return task === 'fitPage'
    ? { task, fits: drained(findPageFit(statesOf(blueprint), order.page)) }
    : { task, arrangement: arrangeBlueprint(blueprint, order.command, order.args) };
}
