import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { ALLOWED, refused, type Verdict } from '../../shared/commands/command.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { pasteFragment } from '../../shared/commands/selection/pasteFragment.ts';
import { fragmentOf } from '../../shared/fragment/fragment.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { actionOf } from './action.ts';
import { copySelection, heldFragment, paste } from './clipboard.ts';
import { deleteSelected } from './deleteSelected.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

/** Lines are copied with the units at their ends, never alone. */
function somethingToCopy(session: Session): Verdict {
  const selection = selected(session);
  return isNothing({ ...selection, dependencies: [] }) ? refused('refusal.nothingSelected') : ALLOWED;
}

// The keys of these three are handled by the browser's own clipboard events (`useClipboard`), which need no permission.
export const cut = actionOf('edit.cut', {
  icon: Scissors,
  can: writable(somethingToCopy),
  run(session) {
    copySelection(session, null);
    deleteSelected(session);
  },
});

export const copy = actionOf('edit.copy', {
  icon: Copy,
  can: somethingToCopy,
  run: session => copySelection(session, null),
});

export const pasteAction = actionOf('edit.paste', {
  icon: ClipboardPaste,
  can: writable(() => (heldFragment() === null ? refused('refusal.nothingToPaste') : ALLOWED)),
  run(session) {
    const fragment = heldFragment();
    if (fragment !== null) paste(session, fragment);
  },
});

export const duplicate = actionOf('edit.duplicate', {
  icon: CopyPlus,
  can: writable(somethingToCopy),
  run(session) {
    const view = viewOf(session);
    const fragment = fragmentOf(view, selected(session));
    const parents = new Set(fragment.units.filter(unit => unit.parent === null).map(unit => view.unit(unit.id)?.parent ?? null));
    // Copies of siblings become siblings too; copies from several branches have no one parent and stand at the top.
    const parent = parents.size === 1 ? ([...parents][0] ?? null) : null;
    const unitIds = fragment.units.map(() => session.newId() as UnitId);
    if (!perform(session, pasteFragment, { fragment, parent, by: { x: 24, y: 24 }, unitIds }).ok) return;
    const tops = unitIds.filter((_, i) => fragment.units[i]?.parent === null);
    select(session, { units: tops });
    if (tops[0] !== undefined) session.canvas.current?.reveal(tops[0]);
  },
});
