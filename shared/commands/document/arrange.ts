import { arrangeAll } from '../../layout/arrange.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

/** Lays out all that is not pinned. */
export const arrange: Command<null> = {
  id: 'document.arrange',
  label: 'command.arrange',
  can: view => (view.scenario.units.size === 0 ? refused('refusal.nothingToArrange') : ALLOWED),
  run: edit => arrangeAll(edit),
};
