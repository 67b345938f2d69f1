import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DocumentState } from '../../shared/change/documentState.ts';
import { recordEdit } from '../../shared/change/edit.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { type BranchShape, branchShape } from '../../shared/layout/branchShape.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { emptyDocument } from '../../shared/model/orgDocument.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { newUnit } from '../../shared/model/unit.ts';
import { counterIds } from '../support/counterIds.ts';
import { arranged, organisation, unitId } from '../support/organisation.ts';
import { arbitraryStep, takeStep } from '../support/randomCommand.ts';

/** ms: a run is cheap, forty of them on a busy machine are not. */
const PATIENCE = 120_000;

/** What is pinned stands in no order: what is kept is put together in another one than what is worked out at once. */
const inOrder = (shape: BranchShape) => ({ ...shape, outline: [...shape.outline], pinned: [...shape.pinned].sort() });

/** Of the trees and of one unit more: who asks for all would never see that something is kept of one above and not of one below. */
const shapes = (view: ScenarioView, other: number) => {
  const units = [...view.scenario.units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return units
    .filter((unit, i) => unit.parent === null || i === other % units.length)
    .map(unit => [unit.id, inOrder(branchShape(view, unit))] as const);
};

it(
  'the kept shapes of branches are those of the document as it stands, whatever was done and undone',
  () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { minLength: 10, maxLength: 60, size: 'max' }), run => {
        const newId = counterIds();
        const store = createDocumentStore(emptyDocument('en', newId), newId);
        let asked = 0;
        const compare = (): void => {
          asked += 7;
          const anew = new DocumentState(store.document, store.shown);
          expect(shapes(store.view, asked)).toEqual(shapes(anew.view, asked));
        };
        for (let i = 0; i < 16; i += 1) takeStep(store, { kind: 2, a: i * 7, b: i * 3, c: i * 5, text: `Unit ${i}` }, newId);
        for (const step of run) {
          takeStep(store, step, newId);
          compare();
        }
        while (store.undo()) compare();
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

it('a first report of a unit of which nothing was kept changes the shapes of those above', () => {
  const state = new DocumentState(arranged(organisation({ units: 40 })));
  const { view } = state;
  const top = view.unit(unitId(0))!;
  const before = branchShape(view, top);
  const leaf = [...view.scenario.units.values()].find(
    unit => view.childrenOf(unit.id).length === 0 && view.branches.of(unit.id) === undefined,
  )!;
  const report = newUnit({ id: 'new' as UnitId, kind: 'team', parent: leaf.id, order: 'a0', place: { x: 0, y: 5_000 } });
  recordEdit(state, counterIds(), edit => edit.put('units', report));
  expect(branchShape(view, top).extent).toBeGreaterThan(before.extent + 5_000);
});
