import { drained } from '../../shared/base/drained.ts';
import { arrangeBlueprint } from '../../shared/commands/arrangeBlueprint.ts';
import { arrangedAt } from '../../shared/commands/arranging.ts';
import type { Command } from '../../shared/commands/command.ts';
import { arrange } from '../../shared/commands/document/arrange.ts';
import { editDrawing } from '../../shared/commands/document/editDrawing.ts';
import { addDuties } from '../../shared/commands/duties/addDuties.ts';
import { deleteSelection } from '../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../shared/commands/selection/moveSelection.ts';
import { addUnit } from '../../shared/commands/units/addUnit.ts';
import { editUnits } from '../../shared/commands/units/editUnits.ts';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { type Arrangement, type Blueprint, blueprintOf, placesOf } from '../../shared/layout/blueprint.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { buildScene } from '../../shared/scene/buildScene.ts';
import { LiveScene } from '../../shared/scene/liveScene.ts';
import { counterIds } from '../support/counterIds.ts';
import { organisation, unitId } from '../support/organisation.ts';
import { type Figure, measure, printFigures } from './measure.ts';

const OPTIONS = { theme: 'light', language: 'en' } as const;

/** An open document with the scene that its canvas shows. */
function opened(document: OrgDocument) {
  const store = createDocumentStore(document, counterIds('new'));
  const scene = new LiveScene(store.view, OPTIONS);
  scene.settle();
  store.subscribe(change => {
    scene.apply(change.patches);
    scene.settle();
  });
  return { store, scene };
}

/** What a person waits for after one edit: the command, and the scene drawn again where it changed. */
function edit<Args>(what: string, document: OrgDocument, command: Command<Args>, args: Args): Figure[] {
  const size = document.scenarios.values().next().value?.units.size ?? 0;
  const { store } = opened(document);
  const run = () => {
    const verdict = store.execute(command, args);
    if (!verdict.ok) throw new Error(verdict.reason);
  };
  const undo = () => {
    while (store.undo());
    store.seal();
  };
  return [
    measure(what, size, undo, run),
    measure(
      `undo ${what}`,
      size,
      () => {
        undo();
        run();
      },
      () => store.undo(),
    ),
  ];
}

/** Every unit stands elsewhere then. */
const TURNED = { direction: 'right' } as const;

const blueprint = (view: ScenarioView): Blueprint => drained(blueprintOf(view));
const arrangedOf = (drawn: Blueprint): Arrangement => arrangeBlueprint(drawn, editDrawing.id, TURNED);

for (const [title, duties, dependencies] of [
  ['core, 4 duties a unit', 4, 0],
  ['core, 4 duties and half a dependency a unit', 4, 0.5],
] as const) {
  const whole: Figure[] = [];
  const edits: Figure[] = [];
  for (const units of [100, 1_000, 10_000]) {
    const document = organisation({ units, duties: units * duties, dependencies: Math.floor(units * dependencies), seed: 7 });
    const text = serializeDocument(document);
    const copy = (): OrgDocument => {
      const outcome = parseDocument(text);
      if (outcome.kind !== 'opened') throw new Error(outcome.kind);
      return outcome.document;
    };
    const middle = unitId(Math.floor(units / 3));
    const leaf = unitId(units - 1);
    whole.push(
      measure('open (parse)', units, () => null, copy),
      measure('serialise', units, () => document, serializeDocument),
      // A fresh copy each: cards that were laid out once are remembered by their record.
      measure(
        'build scene, text unmeasured',
        units,
        () => createDocumentStore(copy(), counterIds()).view,
        view => buildScene(view, OPTIONS),
      ),
      measure(
        'build scene again',
        units,
        () => createDocumentStore(document, counterIds()).view,
        view => buildScene(view, OPTIONS),
      ),
      measure(
        'arrange',
        units,
        () => createDocumentStore(copy(), counterIds()),
        store => store.execute(arrange, null),
      ),
      measure(
        'arrange beside: its blueprint (window)',
        units,
        () => {
          const { view } = createDocumentStore(document, counterIds());
          // What is on the cards has been laid out before, as they are drawn.
          blueprint(view);
          return view;
        },
        blueprint,
      ),
      measure(
        'arrange beside: laid out (thread)',
        units,
        () => structuredClone(blueprint(createDocumentStore(document, counterIds()).view)),
        arrangedOf,
      ),
      measure(
        'arrange beside: taken over (window)',
        units,
        () => {
          const store = createDocumentStore(document, counterIds());
          const drawn = blueprint(store.view);
          return { store, places: placesOf(drawn, arrangedOf(drawn)) };
        },
        ({ store, places }) => store.execute(arrangedAt(editDrawing, places), TURNED),
      ),
    );
    edits.push(
      ...edit('rename', document, editUnits, { units: [middle], fields: { name: 'Renamed' } }),
      ...edit('add a report', document, addUnit, { id: 'fresh' as UnitId, kind: 'team', parent: middle }),
      ...edit('add a first root’s sibling', document, addUnit, { id: 'fresh' as UnitId, kind: 'team', parent: null }),
      ...edit('add three duties', document, addDuties, { unit: middle, texts: ['One', 'Two', 'Three'] }),
      ...edit('move a branch', document, moveSelection, { selection: { ...NOTHING_SELECTED, units: [unitId(1)] }, by: { x: 12, y: 300 } }),
      ...edit('delete a leaf', document, deleteSelection, { selection: { ...NOTHING_SELECTED, units: [leaf] }, choice: PRESET_CHOICE }),
    );
  }
  printFigures(title, whole);
  printFigures(`${title}, one edit with the live scene`, edits);
}
