import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drained } from '../../shared/base/drained.ts';
import { arrangeBlueprint } from '../../shared/commands/arrangeBlueprint.ts';
import { type Arranging, arrangedAt } from '../../shared/commands/arranging.ts';
import { arrange } from '../../shared/commands/document/arrange.ts';
import { editDrawing } from '../../shared/commands/document/editDrawing.ts';
import { fitToPage } from '../../shared/commands/document/fitToPage.ts';
import { addView } from '../../shared/commands/views/addView.ts';
import { applyView } from '../../shared/commands/views/applyView.ts';
import { createDocumentStore, type DocumentStore } from '../../shared/history/documentStore.ts';
import { type Blueprint, blueprintOf, placesOf } from '../../shared/layout/blueprint.ts';
import { CARD_DETAILS, DIRECTIONS, type DrawingSettings, WRITINGS } from '../../shared/model/drawing.ts';
import type { ViewId } from '../../shared/model/ids.ts';
import { emptyDocument } from '../../shared/model/orgDocument.ts';
import { BRANCH_STYLES } from '../../shared/model/unit.ts';
import { counterIds } from '../support/counterIds.ts';
import { arbitraryStep, takeStep } from '../support/randomCommand.ts';

/** As it comes out on the other side. */
const blueprint = (store: DocumentStore, drawing: DrawingSettings): Blueprint =>
  structuredClone(drained(blueprintOf(store.view, [drawing])));

/** The places of all units after the command, worked out on a blueprint and by the document itself. */
function bothWays<Args>(store: DocumentStore, command: Arranging<Args>, args: Args) {
  const drawing = command.arranges(store.view, args) ?? store.view.scenario.drawing;
  const sent = blueprint(store, drawing);
  const arrangement = arrangeBlueprint(sent, command.id, structuredClone(args));
  const places = () =>
    [...store.view.scenario.units.values()].map(({ id, place }) => [id, place] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  store.seal();
  const { position } = store;
  store.execute(arrangedAt(command, placesOf(sent, arrangement)), args);
  const beside = { places: places(), drawing: store.view.scenario.drawing };
  if (store.position !== position) store.undo();
  store.execute(command, args);
  return { beside, here: { places: places(), drawing: store.view.scenario.drawing } };
}

const arbitraryDrawing = fc.record({
  direction: fc.constantFrom(...DIRECTIONS),
  levelBands: fc.boolean(),
  cardDetail: fc.constantFrom(...CARD_DETAILS),
  writing: fc.constantFrom(...WRITINGS),
});

it('what is laid out beside the window, of numbers alone, stands where the document itself would put it', () => {
  const run = fc.array(arbitraryStep, { minLength: 20, maxLength: 60, size: 'max' });
  let moved = 0;
  fc.assert(
    fc.property(run, arbitraryDrawing, fc.constantFrom(...BRANCH_STYLES), (steps, drawing, style) => {
      const newId = counterIds();
      const store = createDocumentStore(emptyDocument('en', newId), newId);
      for (let i = 0; i < 12; i += 1) takeStep(store, { kind: 2, a: i * 7, b: i * 3, c: i * 5, text: `Unit ${i}` }, newId);
      for (const step of steps) takeStep(store, step, newId);
      const compare = <Args>(command: Arranging<Args>, args: Args): void => {
        if (!store.can(command, args).ok) return;
        const before = store.document;
        const { beside, here } = bothWays(store, command, args);
        expect(beside).toEqual(here);
        if (store.document !== before) moved += 1;
      };
      const units = [...store.view.scenario.units.keys()];
      const seen = {
        drawing: { ...store.view.scenario.drawing, ...drawing },
        collapsed: units.slice(0, 3),
        focus: null,
        light: null,
        area: null,
      };
      store.execute(addView, { id: 'shown' as ViewId, name: 'Shown later', seen });
      compare(editDrawing, drawing);
      compare(fitToPage, { styles: new Map(units.filter((_, i) => i % 3 === 0).map(id => [id, style])), cardDetail: 'names' });
      compare(applyView, { view: 'shown' as ViewId });
      compare(arrange, null);
    }),
    { numRuns: 40 },
  );
  expect(moved).toBeGreaterThan(0);
}, 120_000);
