import type { DutyId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export const deleteDuties: Command<{ readonly duties: readonly DutyId[] }> = {
  id: 'duty.delete',
  label: 'command.duty.delete',
  can: (view, { duties }) => (duties.some(id => view.duty(id) !== undefined) ? ALLOWED : refused('refusal.gone')),
  run(edit, { duties }) {
    for (const id of duties) edit.remove('duties', id);
  },
};
