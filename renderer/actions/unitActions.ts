import { ArrowRightToLine, BriefcaseBusiness, CornerDownRight, ListPlus, PinOff, Plus, Spline, StickyNote } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { addNote } from '../../shared/commands/notes/addNote.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { unpinUnits } from '../../shared/commands/units/unpinUnits.ts';
import type { NoteId } from '../../shared/model/ids.ts';
import { NOTE_SIZE } from '../../shared/model/note.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import { actionOf } from './action.ts';
import { addPositionTo } from './addPositionTo.ts';
import { addChild, addRoot, addSibling } from './growTree.ts';
import { NEEDS_ONE_UNIT, onlyUnit } from './onlyUnit.ts';
import { always, openDialog } from './openDialog.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

export const newChild = actionOf('unit.child', {
  icon: CornerDownRight,
  can: session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED),
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) addChild(session, unit);
  },
});

export const newSibling = actionOf('unit.sibling', {
  icon: ArrowRightToLine,
  can: session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED),
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) addSibling(session, unit);
  },
});

export const newRoot = actionOf('unit.root', {
  icon: Plus,
  can: session => (isNothing(selected(session)) ? ALLOWED : refused('refusal.selectNothing')),
  run: addRoot,
});

export const newDuty = actionOf('unit.duty', {
  icon: ListPlus,
  can: session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED),
  run(session) {
    const unit = onlyUnit(session);
    if (unit === undefined) return;
    if (!session.state.getState().settings.inspectorOpen) changeSettings(session, { inspectorOpen: true });
    session.state.setState({ focusRequest: { kind: 'newDuty', unit: unit.id } });
  },
});

export const newPosition = actionOf('unit.position', {
  icon: BriefcaseBusiness,
  can: writable(session => (onlyUnit(session) === undefined ? NEEDS_ONE_UNIT : ALLOWED)),
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) addPositionTo(session, unit.id);
  },
});

export const drawDependency = actionOf('unit.dependency', {
  icon: Spline,
  can(session) {
    if (onlyUnit(session) === undefined) return NEEDS_ONE_UNIT;
    return viewOf(session).scenario.units.size < 2 ? refused('refusal.needsTwoUnits') : ALLOWED;
  },
  run(session) {
    const unit = onlyUnit(session);
    if (unit !== undefined) openDialog(session, { kind: 'drawDependency', from: unit.id });
  },
});

export const newNote = actionOf('unit.note', {
  icon: StickyNote,
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
});

export const unpin = actionOf('unit.unpin', {
  icon: PinOff,
  can: session => unpinUnits.can(viewOf(session), { units: selected(session).units }),
  run: session => void perform(session, unpinUnits, { units: selected(session).units }),
});
