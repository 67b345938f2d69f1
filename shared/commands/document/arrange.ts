import { arrangeAll } from '../../layout/arrange.ts';
import type { Arranging } from '../arranging.ts';
import { ALLOWED, refused } from '../command.ts';

/** Lays out all that is not pinned. */
export const arrange: Arranging<null> = {
  id: 'document.arrange',
  label: 'command.arrange',
  can: view => (view.scenario.units.size === 0 ? refused('refusal.nothingToArrange') : ALLOWED),
  arranges: view => view.scenario.drawing,
  run: edit => arrangeAll(edit),
};
