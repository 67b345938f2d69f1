import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/command.ts';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { editDependency } from '../../../shared/commands/dependencies/editDependency.ts';
import { reverseDependency } from '../../../shared/commands/dependencies/reverseDependency.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { editSettings } from '../../../shared/commands/document/editSettings.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { deleteDuties } from '../../../shared/commands/duties/deleteDuties.ts';
import { editDuty } from '../../../shared/commands/duties/editDuty.ts';
import { moveDuties } from '../../../shared/commands/duties/moveDuties.ts';
import { addFrame } from '../../../shared/commands/frames/addFrame.ts';
import { editFrame } from '../../../shared/commands/frames/editFrame.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { editNote } from '../../../shared/commands/notes/editNote.ts';
import { addPosition } from '../../../shared/commands/positions/addPosition.ts';
import { deletePosition } from '../../../shared/commands/positions/deletePosition.ts';
import { editPosition } from '../../../shared/commands/positions/editPosition.ts';
import { movePosition } from '../../../shared/commands/positions/movePosition.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { pasteFragment } from '../../../shared/commands/selection/pasteFragment.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { demoteUnit } from '../../../shared/commands/units/demoteUnit.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { placeUnits } from '../../../shared/commands/units/placeUnits.ts';
import { promoteUnit } from '../../../shared/commands/units/promoteUnit.ts';
import { reorderUnit } from '../../../shared/commands/units/reorderUnit.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import { unpinUnits } from '../../../shared/commands/units/unpinUnits.ts';
import { fragmentOf } from '../../../shared/fragment/fragment.ts';
import type { MessageKey } from '../../../shared/i18n/messageKey.ts';
import { LONG_TEXT_MAX, PLACE_MAX, SHORT_TEXT_MAX } from '../../../shared/model/fields.ts';
import type { DependencyId, DutyId, FrameId, NoteId, PositionId } from '../../../shared/model/ids.ts';
import { openStore, unit } from '../../support/openStore.ts';

const store = openStore({ Board: { Sales: { East: {} }, Operations: {} }, Alone: {} });
const [post, elsewhere] = ['post' as PositionId, 'elsewhere' as PositionId];
const [line, mutual] = ['line' as DependencyId, 'mutual' as DependencyId];
store.execute(addDuties, { unit: unit('Sales'), texts: ['Sells'] });
store.execute(addDuties, { unit: unit('Alone'), texts: ['Muses'] });
store.execute(addPosition, { id: post, unit: unit('Sales'), title: 'Clerk' });
store.execute(addPosition, { id: elsewhere, unit: unit('Operations'), title: 'Clerk' });
store.execute(addDependency, { id: line, from: unit('Sales'), to: unit('Operations') });
store.execute(addDependency, { id: mutual, from: unit('Sales'), to: unit('Operations') });
store.execute(editDependency, { dependency: mutual, fields: { mutual: true } });
store.execute(addNote, { id: 'note' as NoteId, at: { x: 0, y: 900 } });
store.execute(addFrame, { id: 'frame' as FrameId, box: { x: 0, y: 0, width: 100, height: 100 } });
const duty = store.view.dutiesOf(unit('Sales'))[0]?.id as DutyId;

const gone = unit('gone');
const units = (...names: string[]) => ({ ...NOTHING_SELECTED, units: names.map(unit) });
const short = 'x'.repeat(SHORT_TEXT_MAX + 1);
const long = 'x'.repeat(LONG_TEXT_MAX + 1);

/** A command with arguments that it may not run with, and why. */
const refusal = <Args>(what: string, command: Command<Args>, args: Args, reason: MessageKey) =>
  [`${command.id}: ${what}`, () => store.can(command, args), () => store.execute(command, args), reason] as const;

const REFUSALS = [
  refusal('below a unit that is gone', addUnit, { id: gone, kind: 'team', parent: gone }, 'refusal.gone'),
  refusal('behind one that is no sibling', addUnit, { id: gone, kind: 'team', parent: null, after: unit('Sales') }, 'refusal.gone'),
  refusal('off the drawing', addUnit, { id: gone, kind: 'team', parent: null, at: { x: PLACE_MAX + 1, y: 0 } }, 'refusal.outOfBounds'),
  refusal('too long a name', addUnit, { id: gone, kind: 'team', parent: null, name: short }, 'refusal.outOfBounds'),
  refusal('of one that is gone', editUnits, { units: [unit('Sales'), gone], fields: { name: 'x' } }, 'refusal.gone'),
  refusal('of none', editUnits, { units: [], fields: { name: 'x' } }, 'refusal.gone'),
  refusal('too long', editUnits, { units: [unit('Sales')], fields: { name: short } }, 'refusal.outOfBounds'),
  refusal('less than nobody', editUnits, { units: [unit('Sales')], fields: { fte: -1 } }, 'refusal.outOfBounds'),
  refusal('no number', editUnits, { units: [unit('Sales')], fields: { cost: Number.NaN } }, 'refusal.outOfBounds'),
  refusal('to itself', reparentUnits, { units: [unit('Sales')], parent: unit('Sales') }, 'refusal.ownReport'),
  refusal('below its own report', reparentUnits, { units: [unit('Board')], parent: unit('East') }, 'refusal.loop'),
  refusal('where it is', reparentUnits, { units: [unit('Sales'), unit('Operations')], parent: unit('Board') }, 'refusal.sameParent'),
  refusal('of a root to nobody', reparentUnits, { units: [unit('Board')], parent: null }, 'refusal.alreadyRoot'),
  refusal('to one that is gone', reparentUnits, { units: [unit('Sales')], parent: gone }, 'refusal.gone'),
  refusal('below its own report', placeUnits, { units: [unit('Board')], parent: unit('East'), before: null }, 'refusal.loop'),
  refusal('before one that is no report', placeUnits, { units: [unit('East')], parent: null, before: unit('Sales') }, 'refusal.gone'),
  refusal('where it is', placeUnits, { units: [unit('Sales')], parent: unit('Board'), before: unit('Operations') }, 'refusal.samePlace'),
  refusal('last where it is last', placeUnits, { units: [unit('Operations')], parent: unit('Board'), before: null }, 'refusal.samePlace'),
  refusal('of none', placeUnits, { units: [], parent: null, before: null }, 'refusal.gone'),
  refusal('before the first', reorderUnit, { unit: unit('Sales'), by: -1 }, 'refusal.alreadyFirst'),
  refusal('behind the last', reorderUnit, { unit: unit('Operations'), by: 1 }, 'refusal.alreadyLast'),
  refusal('of one that is gone', reorderUnit, { unit: gone, by: 1 }, 'refusal.gone'),
  refusal('of a root', promoteUnit, { unit: unit('Board') }, 'refusal.alreadyRoot'),
  refusal('of one that is gone', promoteUnit, { unit: gone }, 'refusal.gone'),
  refusal('of a first one', demoteUnit, { unit: unit('Sales') }, 'refusal.noSiblingBefore'),
  refusal('of one that is gone', demoteUnit, { unit: gone }, 'refusal.gone'),
  refusal('of one without a pin', unpinUnits, { units: [unit('Sales')] }, 'refusal.notPinned'),
  refusal('of nothing', addDuties, { unit: unit('Sales'), texts: ['', '  '] }, 'refusal.emptyText'),
  refusal('to one that is gone', addDuties, { unit: gone, texts: ['x'] }, 'refusal.gone'),
  refusal('too long', addDuties, { unit: unit('Sales'), texts: [long] }, 'refusal.outOfBounds'),
  refusal('too long', editDuty, { duty, fields: { text: long } }, 'refusal.outOfBounds'),
  refusal('to a post of another unit', editDuty, { duty, fields: { accountable: elsewhere } }, 'refusal.postElsewhere'),
  refusal('of one that is gone', editDuty, { duty: 'gone' as DutyId, fields: { text: 'x' } }, 'refusal.gone'),
  refusal('to one that is gone', moveDuties, { duties: [duty], unit: gone, before: null }, 'refusal.gone'),
  refusal('of none', moveDuties, { duties: [], unit: unit('Sales'), before: null }, 'refusal.gone'),
  refusal('of none that is there', deleteDuties, { duties: ['gone' as DutyId] }, 'refusal.gone'),
  refusal('in one that is gone', addPosition, { id: post, unit: gone, title: 'x' }, 'refusal.gone'),
  refusal('too long', addPosition, { id: post, unit: unit('Sales'), title: short }, 'refusal.outOfBounds'),
  refusal('less than nobody', editPosition, { position: post, fields: { headcount: -1 } }, 'refusal.outOfBounds'),
  refusal('of one that is gone', editPosition, { position: 'gone' as PositionId, fields: {} }, 'refusal.gone'),
  refusal('of one that is gone', movePosition, { position: 'gone' as PositionId, before: null }, 'refusal.gone'),
  refusal('of one that is gone', deletePosition, { position: 'gone' as PositionId }, 'refusal.gone'),
  refusal('on itself', addDependency, { id: line, from: unit('Sales'), to: unit('Sales') }, 'refusal.dependencyOnItself'),
  refusal('on one that is gone', addDependency, { id: line, from: unit('Sales'), to: gone }, 'refusal.gone'),
  refusal('too long', addDependency, { id: line, from: unit('Sales'), to: unit('East'), label: short }, 'refusal.outOfBounds'),
  refusal('too long', editDependency, { dependency: line, fields: { label: short } }, 'refusal.outOfBounds'),
  refusal('of one that is gone', editDependency, { dependency: 'gone' as DependencyId, fields: {} }, 'refusal.gone'),
  refusal('of one that goes both ways', reverseDependency, { dependency: mutual }, 'refusal.mutualHasNoDirection'),
  refusal('of one that is gone', reverseDependency, { dependency: 'gone' as DependencyId }, 'refusal.gone'),
  refusal('off the drawing', addNote, { id: 'n' as NoteId, at: { x: 0, y: -PLACE_MAX - 1 } }, 'refusal.outOfBounds'),
  refusal('too narrow', editNote, { note: 'note' as NoteId, fields: { width: 0 } }, 'refusal.outOfBounds'),
  refusal('of one that is gone', editNote, { note: 'gone' as NoteId, fields: {} }, 'refusal.gone'),
  refusal('off the drawing', addFrame, { id: 'f' as FrameId, box: { x: 0, y: 0, width: PLACE_MAX + 1, height: 1 } }, 'refusal.outOfBounds'),
  refusal('too long a title', editFrame, { frame: 'frame' as FrameId, fields: { title: short } }, 'refusal.outOfBounds'),
  refusal('of one that is gone', editFrame, { frame: 'gone' as FrameId, fields: {} }, 'refusal.gone'),
  refusal('too long', editSettings, { title: short }, 'refusal.outOfBounds'),
  refusal('no distance', moveSelection, { selection: units('Sales'), by: { x: Number.NaN, y: 0 } }, 'refusal.outOfBounds'),
  refusal('off the drawing', moveSelection, { selection: units('Operations'), by: { x: PLACE_MAX, y: 0 } }, 'refusal.outOfBounds'),
  refusal('of nothing', deleteSelection, { selection: NOTHING_SELECTED, choice: PRESET_CHOICE }, 'refusal.nothingSelected'),
  refusal('duties up from a root', deleteSelection, { selection: units('Alone'), choice: PRESET_CHOICE }, 'refusal.noParentForDuties'),
  refusal(
    'duties to one that goes too',
    deleteSelection,
    { selection: units('Sales'), choice: { reports: 'delete', duties: { toUnit: unit('East') } } },
    'refusal.dutiesNeedUnit',
  ),
  refusal(
    'of nothing',
    pasteFragment,
    { fragment: fragmentOf(store.view, NOTHING_SELECTED), parent: null, by: { x: 0, y: 0 }, unitIds: [], noteIds: [], frameIds: [] },
    'refusal.nothingToPaste',
  ),
];

describe('a command that may not run', () => {
  it.each(REFUSALS)('%s', (_what, can, execute, reason) => {
    const { revision, undoLabel } = store;
    expect(can()).toMatchObject({ ok: false, reason });
    expect(execute()).toMatchObject({ ok: false, reason });
    expect([store.revision, store.undoLabel]).toEqual([revision, undoLabel]);
  });

  it('names who cannot report to whom', () => {
    expect(store.can(reparentUnits, { units: [unit('Board')], parent: unit('East') })).toMatchObject({
      values: { name: 'Board', target: 'East' },
    });
  });

  it('document.arrange: of an empty drawing', () => {
    expect(openStore().can(arrange, null)).toMatchObject({ ok: false, reason: 'refusal.nothingToArrange' });
  });
});
