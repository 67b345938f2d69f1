import { withSameCard } from '../../card/cardLayout.ts';
import { arrangeAll } from '../../layout/arrange.ts';
import type { CardDetail } from '../../model/drawing.ts';
import type { UnitId } from '../../model/ids.ts';
import { headOf } from '../../model/scenario.ts';
import type { BranchStyle } from '../../model/unit.ts';
import type { Arranging } from '../arranging.ts';
import { ALLOWED, refused } from '../command.ts';

export interface FitToPageArgs {
  /** The own style of each unit that gets another one. */
  readonly styles: ReadonlyMap<UnitId, BranchStyle | null>;
  readonly cardDetail: CardDetail;
}

/** Gives branches the styles with which the drawing fits a page, as `findPageFit` found them, and lays all of it out. Pinned units stay. */
export const fitToPage: Arranging<FitToPageArgs> = {
  id: 'document.fitToPage',
  label: 'command.fitToPage',
  can(view, { styles }) {
    if (view.scenario.units.size === 0) return refused('refusal.nothingToArrange');
    return [...styles.keys()].every(id => view.unit(id) !== undefined) ? ALLOWED : refused('refusal.gone');
  },
  arranges: ({ scenario }, { cardDetail }) => ({ ...scenario.drawing, cardDetail }),
  run(edit, { styles, cardDetail }) {
    const { scenario } = edit;
    if (scenario.drawing.cardDetail !== cardDetail) {
      edit.setScenarioHead({ ...headOf(scenario), drawing: { ...scenario.drawing, cardDetail } });
    }
    for (const [id, branchStyle] of styles) {
      const unit = edit.unit(id);
      if (unit !== undefined) edit.put('units', withSameCard(unit, { branchStyle }));
    }
    arrangeAll(edit);
  },
};
