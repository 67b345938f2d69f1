import fc from 'fast-check';
import type { Command } from '../../shared/commands/command.ts';
import { addDependency } from '../../shared/commands/dependencies/addDependency.ts';
import { editDependency } from '../../shared/commands/dependencies/editDependency.ts';
import { reverseDependency } from '../../shared/commands/dependencies/reverseDependency.ts';
import { arrange } from '../../shared/commands/document/arrange.ts';
import { editDrawing } from '../../shared/commands/document/editDrawing.ts';
import { editSettings } from '../../shared/commands/document/editSettings.ts';
import { addDuties } from '../../shared/commands/duties/addDuties.ts';
import { deleteDuties } from '../../shared/commands/duties/deleteDuties.ts';
import { editDuty } from '../../shared/commands/duties/editDuty.ts';
import { moveDuties } from '../../shared/commands/duties/moveDuties.ts';
import { addFrame } from '../../shared/commands/frames/addFrame.ts';
import { editFrame } from '../../shared/commands/frames/editFrame.ts';
import { addNote } from '../../shared/commands/notes/addNote.ts';
import { editNote } from '../../shared/commands/notes/editNote.ts';
import { addPosition } from '../../shared/commands/positions/addPosition.ts';
import { deletePosition } from '../../shared/commands/positions/deletePosition.ts';
import { editPosition } from '../../shared/commands/positions/editPosition.ts';
import { movePosition } from '../../shared/commands/positions/movePosition.ts';
import { addScenario } from '../../shared/commands/scenarios/addScenario.ts';
import { deleteScenario } from '../../shared/commands/scenarios/deleteScenario.ts';
import { duplicateScenario } from '../../shared/commands/scenarios/duplicateScenario.ts';
import { renameScenario } from '../../shared/commands/scenarios/renameScenario.ts';
import { reorderScenario } from '../../shared/commands/scenarios/reorderScenario.ts';
import { convertLine } from '../../shared/commands/secondaryLines/convertLine.ts';
import { editSecondaryLine } from '../../shared/commands/secondaryLines/editSecondaryLine.ts';
import { reverseSecondaryLine } from '../../shared/commands/secondaryLines/reverseSecondaryLine.ts';
import { ALIGNMENTS, alignSelection } from '../../shared/commands/selection/alignSelection.ts';
import { deleteSelection } from '../../shared/commands/selection/deleteSelection.ts';
import { distributeSelection } from '../../shared/commands/selection/distributeSelection.ts';
import { moveSelection } from '../../shared/commands/selection/moveSelection.ts';
import { nudgeSelection } from '../../shared/commands/selection/nudgeSelection.ts';
import { pasteFragment } from '../../shared/commands/selection/pasteFragment.ts';
import { addUnit } from '../../shared/commands/units/addUnit.ts';
import { collapseUnits } from '../../shared/commands/units/collapseUnits.ts';
import { demoteUnit } from '../../shared/commands/units/demoteUnit.ts';
import { editUnits } from '../../shared/commands/units/editUnits.ts';
import { parkUnits } from '../../shared/commands/units/parkUnits.ts';
import { placeUnits } from '../../shared/commands/units/placeUnits.ts';
import { promoteUnit } from '../../shared/commands/units/promoteUnit.ts';
import { reorderUnit } from '../../shared/commands/units/reorderUnit.ts';
import { reparentUnits } from '../../shared/commands/units/reparentUnits.ts';
import { unpinUnits } from '../../shared/commands/units/unpinUnits.ts';
import { addView } from '../../shared/commands/views/addView.ts';
import { applyView } from '../../shared/commands/views/applyView.ts';
import { deleteView } from '../../shared/commands/views/deleteView.ts';
import { editView } from '../../shared/commands/views/editView.ts';
import { reorderView } from '../../shared/commands/views/reorderView.ts';
import { fragmentOf } from '../../shared/fragment/fragment.ts';
import type { DocumentStore } from '../../shared/history/documentStore.ts';
import { DEPENDENCY_TYPES } from '../../shared/model/dependency.ts';
import { CARD_DETAILS, DIRECTIONS } from '../../shared/model/drawing.ts';
import type { DependencyId, FrameId, NewId, NoteId, PositionId, SecondaryLineId, UnitId, ViewId } from '../../shared/model/ids.ts';
import { BRANCH_STYLES, PLACEMENTS, UNIT_KINDS } from '../../shared/model/unit.ts';

/** What a random step is made from: a kind of command and numbers that choose among what the document holds at that moment. */
export interface Step {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
}

const TEXTS = [
  '',
  'Operations',
  '运营部',
  'A name that is so long that it has to be cut after two lines',
  '负责日常运营管理,包括商品上架、订单处理等',
  '¿Qué? 😀',
];

export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(38),
  a: fc.nat(9_999),
  b: fc.nat(9_999),
  c: fc.nat(9_999),
  text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 60 })),
});

const pick = <T>(list: readonly T[], by: number): T | undefined => (list.length === 0 ? undefined : list[by % list.length]);
const sorted = <T extends { readonly id: string }>(records: Iterable<T>): T[] => [...records].sort((x, y) => (x.id < y.id ? -1 : 1));

/** Does the step if the document has what it needs. Says whether a command was asked to run, whatever it answered. */
export function takeStep(store: DocumentStore, step: Step, newId: NewId): boolean {
  const { view } = store;
  const { scenario } = view;
  const units = sorted(scenario.units.values());
  const unit = pick(units, step.a);
  const other = pick(units, step.b);
  const third = pick(units, step.c);
  const duty = pick(sorted(scenario.duties.values()), step.a);
  const position = pick(sorted(scenario.positions.values()), step.a);
  const dependency = pick(sorted(scenario.dependencies.values()), step.a);
  const note = pick(sorted(scenario.notes.values()), step.a);
  const frame = pick(sorted(scenario.frames.values()), step.a);
  const dotted = pick(sorted(scenario.secondaryLines.values()), step.b);
  const by = { x: (step.b % 801) - 400, y: (step.c % 601) - 300 };
  const kind = pick(UNIT_KINDS, step.c) ?? 'department';
  const selection = {
    units: [unit, step.c % 2 === 0 ? other : undefined].flatMap(found => found?.id ?? []),
    dependencies: step.c % 5 === 0 && dependency !== undefined ? [dependency.id] : [],
    secondaryLines: step.c % 7 === 0 && dotted !== undefined ? [dotted.id] : [],
    notes: step.c % 3 === 0 && note !== undefined ? [note.id] : [],
    frames: step.c % 4 === 0 && frame !== undefined ? [frame.id] : [],
  };
  const run = <Args>(command: Command<Args>, args: Args): boolean => {
    store.execute(command, args);
    return true;
  };
  switch (step.kind) {
    case 0:
      return run(addUnit, { id: newId() as UnitId, kind, parent: null, ...(step.b % 2 === 0 && { at: by }), name: step.text });
    case 1:
    case 2:
    case 3:
      return unit !== undefined && run(addUnit, { id: newId() as UnitId, kind, parent: unit.id, name: step.text });
    case 4:
      return unit !== undefined && run(addUnit, { id: newId() as UnitId, kind, parent: unit.parent, after: unit.id });
    case 5:
      return (
        unit !== undefined && run(editUnits, { units: [unit.id], fields: { name: step.text, fte: step.b % 2 === 0 ? null : step.b / 10 } })
      );
    case 6:
      return (
        selection.units.length > 0 &&
        run(editUnits, { units: selection.units, fields: { kind, subtitle: step.text, head: step.text, colour: 'teal' } })
      );
    case 7:
    case 8:
      return unit !== undefined && run(reparentUnits, { units: selection.units, parent: step.b % 7 === 0 ? null : (third?.id ?? null) });
    case 9: {
      const parent = third?.parent ?? null;
      return (
        unit !== undefined &&
        (step.c % 2 === 0
          ? run(reorderUnit, { unit: unit.id, by: step.b % 2 === 0 ? 1 : -1 })
          : run(placeUnits, { units: selection.units, parent, before: pick(view.childrenOf(parent), step.b)?.id ?? null }))
      );
    }
    case 10:
      return unit !== undefined && run(step.b % 2 === 0 ? promoteUnit : demoteUnit, { unit: unit.id });
    case 11:
      if (step.c % 4 === 0) {
        const at = step.b % 2 === 0 ? { at: by } : {};
        return run(parkUnits, { units: selection.units, parked: step.a % 3 !== 0, ...at });
      }
      return run(moveSelection, { selection, by });
    case 12:
      if (step.b % 3 === 0) return run(alignSelection, { selection, to: ALIGNMENTS[step.c % ALIGNMENTS.length] ?? 'left' });
      if (step.b % 3 === 1) return run(distributeSelection, { selection, along: step.c % 2 === 0 ? 'horizontally' : 'vertically' });
      return run(nudgeSelection, { selection, by: { x: 4, y: 0 } });
    case 13:
      return run(unpinUnits, { units: selection.units });
    case 14:
      return run(arrange, null);
    case 15:
      return (
        unit !== undefined && run(addDuties, { unit: unit.id, texts: [step.text, 'duty two', 'duty three'].slice(0, 1 + (step.b % 3)) })
      );
    case 16:
      return (
        duty !== undefined &&
        run(editDuty, { duty: duty.id, fields: { text: step.text, accountable: pick(view.positionsOf(duty.unit), step.b)?.id ?? null } })
      );
    case 17:
      return (
        duty !== undefined &&
        other !== undefined &&
        run(moveDuties, { duties: [duty.id], unit: other.id, before: pick(view.dutiesOf(other.id), step.c)?.id ?? null })
      );
    case 18:
      return duty !== undefined && run(deleteDuties, { duties: [duty.id] });
    case 19:
      return unit !== undefined && run(addPosition, { id: newId() as PositionId, unit: unit.id, title: step.text });
    case 20:
      return (
        position !== undefined &&
        run(editPosition, { position: position.id, fields: { headcount: step.b % 3 === 0 ? null : step.b % 50, title: step.text } })
      );
    case 21:
      return (
        position !== undefined &&
        (step.b % 2 === 0
          ? run(deletePosition, { position: position.id })
          : run(movePosition, { position: position.id, before: pick(view.positionsOf(position.unit), step.c)?.id ?? null }))
      );
    case 22:
      return (
        unit !== undefined &&
        other !== undefined &&
        run(addDependency, { id: newId() as DependencyId, from: unit.id, to: other.id, label: step.text, mutual: step.b % 3 === 0 })
      );
    case 23:
      return (
        dependency !== undefined &&
        (step.b % 3 === 0
          ? run(reverseDependency, { dependency: dependency.id })
          : run(editDependency, {
              dependency: dependency.id,
              fields: { label: step.text, mutual: step.c % 2 === 0, type: pick(DEPENDENCY_TYPES, step.b) ?? 'service' },
            }))
      );
    case 24:
      return step.b % 2 === 0 || note === undefined
        ? run(addNote, { id: newId() as NoteId, at: by })
        : run(editNote, { note: note.id, fields: { text: step.text, width: 60 + (step.c % 200) } });
    case 25:
      return step.b % 2 === 0 || frame === undefined
        ? run(addFrame, { id: newId() as FrameId, box: { ...by, width: 200, height: 100 } })
        : run(editFrame, { frame: frame.id, fields: { title: step.text } });
    case 26: {
      const duties = step.c % 3 === 0 ? 'delete' : step.c % 3 === 1 || third === undefined ? 'toParent' : { toUnit: third.id };
      return run(deleteSelection, { selection, choice: { reports: step.b % 3 === 0 ? 'delete' : 'toParent', duties } });
    }
    case 28:
    case 29:
    case 30:
    case 31:
    case 32:
      return scenarioStep(store, step, run);
    case 33:
      return dependency !== undefined && run(convertLine, { dependency: dependency.id, into: newId() as SecondaryLineId });
    case 34: {
      if (dotted === undefined) return false;
      if (step.c % 3 === 0) return run(convertLine, { secondaryLine: dotted.id, into: newId() as DependencyId });
      if (step.c % 3 === 1) return run(reverseSecondaryLine, { line: dotted.id });
      return run(editSecondaryLine, { line: dotted.id, fields: { label: step.text } });
    }
    case 35:
      return (
        selection.units.length > 0 &&
        (step.b % 2 === 0
          ? run(editUnits, { units: selection.units, fields: { branchStyle: pick([...BRANCH_STYLES, null], step.c) ?? null } })
          : run(editUnits, { units: selection.units, fields: { placement: pick(PLACEMENTS, step.c) ?? 'line' } }))
      );
    case 36:
      return unit !== undefined && run(collapseUnits, { units: [unit.id], collapsed: step.b % 2 === 0 });
    case 37:
      return viewStep(store, step, newId() as ViewId, run);
    case 38:
      return run(editDrawing, {
        direction: pick(DIRECTIONS, step.a) ?? 'down',
        levelBands: step.b % 3 === 0,
        cardDetail: pick(CARD_DETAILS, step.c) ?? 'summary',
      });
    default: {
      if (step.b % 4 === 0) return run(editSettings, { title: step.text });
      const fragment = fragmentOf(view, selection);
      return run(pasteFragment, {
        fragment,
        parent: step.c % 2 === 0 ? null : (third?.id ?? null),
        by: { x: 24, y: 24 },
        unitIds: fragment.units.map(() => newId() as UnitId),
        noteIds: fragment.notes.map(() => newId() as NoteId),
        frameIds: fragment.frames.map(() => newId() as FrameId),
        ...(step.c % 3 === 0 && { stand: 'pinned' as const }),
      });
    }
  }
}

/** Saves what is drawn, or does something with a view that was saved before; half of the time shows one. */
function viewStep(
  store: DocumentStore,
  { a, b, c, text }: Step,
  id: ViewId,
  run: <Args>(command: Command<Args>, args: Args) => boolean,
): boolean {
  const { scenario } = store.view;
  const view = pick(sorted(scenario.views.values()), a)?.id;
  const units = sorted(scenario.units.values());
  if (view === undefined || b % 8 === 0) {
    const collapsed = units.filter((_unit, index) => (index + c) % 3 === 0).map(one => one.id);
    const seen = { drawing: scenario.drawing, collapsed, focus: pick(units, b)?.id ?? null, light: null, area: null };
    return run(addView, { id, name: text, seen });
  }
  if (b % 8 === 1) return run(editView, { view, fields: { name: text } });
  if (b % 8 === 2) return run(reorderView, { view, by: c % 2 === 0 ? 1 : -1 });
  return b % 8 === 3 ? run(deleteView, { view }) : run(applyView, { view });
}

/** Half of them go to another scenario, so that what comes next happens there. */
function scenarioStep(store: DocumentStore, { a, b, c, text }: Step, run: <Args>(command: Command<Args>, args: Args) => boolean): boolean {
  const scenario = pick(sorted(store.document.scenarios.values()), a)?.id ?? store.shown;
  switch (b % 10) {
    case 0:
    case 1:
      return run(duplicateScenario, { scenario });
    case 2:
      return run(deleteScenario, { scenario });
    case 3:
      return run(renameScenario, { scenario, name: text });
    case 4:
      return c % 3 === 0 ? run(addScenario, null) : run(reorderScenario, { scenario, by: c % 2 === 0 ? 1 : -1 });
    default:
      store.show(scenario);
      return false;
  }
}
