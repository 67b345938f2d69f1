import type { DutyId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { resizing } from '../resizing.ts';

export const deleteDuties: Command<{ readonly duties: readonly DutyId[] }> = {
  id: 'duty.delete',
  label: 'command.duty.delete',
  can: (view, { duties }) => (duties.some(id => view.duty(id) !== undefined) ? ALLOWED : refused('refusal.gone')),
  run(edit, { duties }) {
    const owners = duties.flatMap(id => edit.duty(id)?.unit ?? []);
    resizing(edit, owners, () => {
      for (const id of duties) edit.remove('duties', id);
    });
  },
};
