import { ArrowRightToLine, CornerDownRight, ListPlus, PinOff, Plus, Spline, StickyNote } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { addNote } from '../../shared/commands/notes/addNote.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { unpinUnits } from '../../shared/commands/units/unpinUnits.ts';
import type { NoteId } from '../../shared/model/ids.ts';
import { NOTE_SIZE } from '../../shared/model/note.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Action } from './action.ts';
import { addChild, addRoot, addSibling } from './growTree.ts';
import { NEEDS_ONE_UNIT, onlyUnit } from './onlyUnit.ts';
import { always, openDialog } from './openDialog.ts';
import { selected, viewOf } from './selected.ts';

export const newChild: Action = {
  id: 'unit.child',
  label: 'action.newChild',
  icon: CornerDownRight,
  group: 'unit',
  keys: [{ combo: 'Tab' }],
  scope: 'canvas',
  can: session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED),
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) addChild(session, unit);
  },
};

export const newSibling: Action = {
  id: 'unit.sibling',
  label: 'action.newSibling',
  icon: ArrowRightToLine,
  group: 'unit',
  keys: [{ combo: 'Enter' }],
  scope: 'canvas',
  can: session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED),
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) addSibling(session, unit);
  },
};

export const newRoot: Action = {
  id: 'unit.root',
  label: 'action.newRoot',
  icon: Plus,
  group: 'unit',
  // With nothing selected there is nobody to be a sibling of.
  keys: [{ combo: 'Enter' }],
  scope: 'canvas',
  can: session => (isNothing(selected(session)) ? ALLOWED : refused('refusal.selectNothing')),
  run: addRoot,
};

export const newDuty: Action = {
  id: 'unit.duty',
  label: 'action.newDuty',
  icon: ListPlus,
  group: 'unit',
  keys: [{ combo: 'D' }],
  scope: 'canvas',
  can: session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED),
  run(session) {
    const unit = onlyUnit(session);
    if (unit === undefined) return;
    if (!session.state.getState().settings.inspectorOpen) changeSettings(session, { inspectorOpen: true });
    session.state.setState({ focusRequest: { kind: 'newDuty', unit: unit.id } });
  },
};

export const drawDependency: Action = {
  id: 'unit.dependency',
  label: 'action.drawDependency',
  icon: Spline,
  group: 'unit',
  keys: [{ combo: 'L' }],
  scope: 'canvas',
  can(session) {
    if (onlyUnit(session) === undefined) return NEEDS_ONE_UNIT;
    return viewOf(session).scenario.units.size < 2 ? refused('refusal.needsTwoUnits') : ALLOWED;
  },
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) openDialog(session, { kind: 'drawDependency', from: unit.id });
  },
};

export const newNote: Action = {
  id: 'unit.note',
  label: 'action.newNote',
  icon: StickyNote,
  group: 'unit',
  keys: [{ combo: 'N' }],
  scope: 'canvas',
  can: always,
  run(session) {
    const canvas = session.canvas.current;
    if (canvas === null) return;
    const seen = canvas.visible();
    const at = canvas.pointer() ?? { x: seen.x + seen.width / 2 - NOTE_SIZE.width / 2, y: seen.y + seen.height / 2 };
    const id = session.newId() as NoteId;
    if (!perform(session, addNote, { id, at }).ok) return;
    select(session, { notes: [id] });
    session.state.setState({ editing: { kind: 'note', note: id } });
  },
};

export const unpin: Action = {
  id: 'unit.unpin',
  label: 'action.unpin',
  icon: PinOff,
  group: 'unit',
  keys: [],
  scope: 'canvas',
  can: session => unpinUnits.can(viewOf(session), { units: selected(session).units }),
  run: session => void perform(session, unpinUnits, { units: selected(session).units }),
};
