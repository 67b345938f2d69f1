import { arrangeAll } from '../../layout/arrange.ts';
import { type DrawingSettings, drawingSchema, isLaidOutAnew } from '../../model/drawing.ts';
import { headOf } from '../../model/scenario.ts';
import type { Arranging } from '../arranging.ts';
import { ALLOWED, refused } from '../command.ts';

export type DrawingFields = Partial<DrawingSettings>;

/**
 * How the scenario that is shown is drawn. What changes the size of its cards or the way that it grows lays it out again as a whole: all
 * cards are others now, so no place of before means anything. Pinned units stay. Costs the scenario (10,000 units: see the benches).
 */
export const editDrawing: Arranging<DrawingFields> = {
  id: 'document.drawing',
  label: 'command.drawing',
  can: (_view, fields) => (drawingSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds')),
  arranges({ scenario }, fields) {
    const drawing = { ...scenario.drawing, ...fields };
    return isLaidOutAnew(scenario.drawing, drawing) ? drawing : null;
  },
  run(edit, fields) {
    const { scenario } = edit;
    const drawing = { ...scenario.drawing, ...fields };
    edit.setScenarioHead({ ...headOf(scenario), drawing });
    if (isLaidOutAnew(scenario.drawing, drawing)) arrangeAll(edit);
  },
  mergeKey: fields => Object.keys(fields).join(' '),
};
