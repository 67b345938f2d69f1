import type { PositionId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { resizing } from '../resizing.ts';

/** The duties that it was accountable for stay, with nobody named. */
export const deletePosition: Command<{ readonly position: PositionId }> = {
  id: 'position.delete',
  label: 'command.position.delete',
  can: (view, { position }) => (view.position(position) === undefined ? refused('refusal.gone') : ALLOWED),
  run(edit, { position: id }) {
    const position = edit.position(id);
    if (position === undefined) return;
    for (const duty of edit.dutiesOf(position.unit)) {
      if (duty.accountable === id) edit.put('duties', { ...duty, accountable: null });
    }
    // Without its headcount the card may lose its FTE, and the name a line.
    resizing(edit, [position.unit], () => edit.remove('positions', id));
  },
};
