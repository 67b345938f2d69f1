import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { branchOf } from '../../shared/layout/branch.ts';
import { shownReports } from '../../shared/layout/shown.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { emptyDocument } from '../../shared/model/orgDocument.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { OutlineRows } from '../../shared/outline/outlineRows.ts';
import { counterIds } from '../support/counterIds.ts';
import { arbitraryStep, takeStep } from '../support/randomCommand.ts';

/** ms: a run is cheap, forty of them on a busy machine are not. */
const PATIENCE = 120_000;

/** By a walk over all of it. */
function walked(view: ScenarioView): UnitId[] {
  const roots = view.childrenOf(null);
  const inOrder = [...roots.filter(root => !root.parked), ...roots.filter(root => root.parked)];
  return inOrder.flatMap(root => branchOf(view, root, unit => shownReports(view, unit)).map(({ id }) => id));
}

it(
  'the rows of the outline are those of the tree as it stands, whatever was done and undone',
  () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { minLength: 10, maxLength: 80, size: 'max' }), run => {
        const newId = counterIds();
        const store = createDocumentStore(emptyDocument('en', newId), newId);
        const rows = new OutlineRows(store.view);
        store.subscribeShown(() => rows.forget());
        store.subscribe(({ patches }) => rows.heed(patches));
        let asked = 0;
        const compare = (): void => {
          asked += 1;
          const all = walked(store.view);
          // Not always everything: who counts all rows each time never sees that something of a branch is not kept.
          if (asked % 3 === 0) {
            const first = asked % (all.length + 1);
            expect(rows.from(first, 4).map(({ unit }) => unit.id)).toEqual(all.slice(first, first + 4));
          } else if (asked % 3 === 1) expect(rows.count).toBe(all.length);
          const one = [...store.view.scenario.units.keys()].sort()[asked % (store.view.scenario.units.size || 1)];
          const unit = one === undefined ? undefined : store.view.unit(one);
          if (unit === undefined) return;
          expect(rows.indexOf(unit.id)).toBe(all.indexOf(unit.id));
          expect(rows.below(unit)).toBe(branchOf(store.view, unit).length - 1);
        };
        for (let i = 0; i < 16; i += 1) takeStep(store, { kind: 2, a: i * 7, b: i * 3, c: i * 5, text: `Unit ${i}` }, newId);
        for (const step of run) {
          takeStep(store, step, newId);
          compare();
        }
        while (store.undo()) compare();
        expect(rows.count).toBe(0);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);
