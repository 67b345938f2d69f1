import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { ALLOWED, refused, type Verdict } from '../../shared/commands/command.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { fragmentOf, parentOfCopy } from '../../shared/fragment/fragment.ts';
import type { Session } from '../session/session.ts';
import { actionOf } from './action.ts';
import { copySelection, heldFragment, paste } from './clipboard.ts';
import { deleteSelected } from './deleteSelected.ts';
import { putFragment } from './putFragment.ts';
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
    putFragment(session, { fragment, parent: parentOfCopy(view, fragment), by: { x: 24, y: 24 } });
  },
});
