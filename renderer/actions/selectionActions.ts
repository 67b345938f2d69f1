import { BoxSelect, Pencil, Trash2 } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { branchOf } from '../../shared/layout/branch.ts';
import { shownRoots } from '../../shared/layout/shown.ts';
import { announce } from '../session/announce.ts';
import { sayIn } from '../session/sayIn.ts';
import { select } from '../session/select.ts';
import type { Editing, Session } from '../session/session.ts';
import { startEditing } from '../session/startEditing.ts';
import { actionOf } from './action.ts';
import { deleteSelected } from './deleteSelected.ts';
import { nameEditing } from './nameEditing.ts';
import { onlyUnit } from './onlyUnit.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

export const selectAll = actionOf('edit.selectAll', {
  icon: BoxSelect,
  can: () => ALLOWED,
  run(session) {
    const view = viewOf(session);
    const { dependencies, secondaryLines, notes, frames } = view.scenario;
    // What waits on the bench is no part of the drawing.
    const units = shownRoots(view).flatMap(root => branchOf(view, root).map(({ id }) => id));
    select(session, {
      units,
      dependencies: [...dependencies.keys()],
      secondaryLines: [...secondaryLines.keys()],
      notes: [...notes.keys()],
      frames: [...frames.keys()],
    });
    announce(session, sayIn(session)('announce.selectedCount', { count: units.length + notes.size + frames.size }));
  },
});

export const clearSelection = actionOf('edit.clearSelection', {
  can: session => (isNothing(selected(session)) ? refused('refusal.nothingSelected') : ALLOWED),
  run: session => select(session, {}),
});

export const deleteAction = actionOf('edit.delete', {
  icon: Trash2,
  can: writable(session => (isNothing(selected(session)) ? refused('refusal.nothingSelected') : ALLOWED)),
  run: deleteSelected,
});

export const rename = actionOf('edit.rename', {
  icon: Pencil,
  can: writable(session => (editingOf(session) === null ? refused('refusal.selectOne') : ALLOWED)),
  run(session) {
    const editing = editingOf(session);
    if (editing !== null) startEditing(session, editing);
  },
});

/** What typing in place would change: the name, text or label of the one thing that is selected. */
function editingOf(session: Session): Editing | null {
  const { units, notes, frames, dependencies, secondaryLines } = selected(session);
  if (units.length + notes.length + frames.length + dependencies.length + secondaryLines.length !== 1) return null;
  const unit = onlyUnit(session);
  if (unit !== undefined) return nameEditing(session, unit.id, false);
  if (notes[0] !== undefined) return { kind: 'note', note: notes[0] };
  if (frames[0] !== undefined) return { kind: 'frameTitle', frame: frames[0] };
  return dependencies[0] === undefined ? null : { kind: 'dependencyLabel', dependency: dependencies[0] };
}
