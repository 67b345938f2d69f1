import { type Duty, dutySchema } from '../../model/duty.ts';
import type { DutyId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { resizing } from '../resizing.ts';

export interface EditDutyArgs {
  readonly duty: DutyId;
  readonly fields: Partial<Pick<Duty, 'text' | 'accountable'>>;
}

export const editDuty: Command<EditDutyArgs> = {
  id: 'duty.edit',
  label: 'command.duty.edit',
  can(view, { duty: id, fields }) {
    const duty = view.duty(id);
    if (duty === undefined) return refused('refusal.gone');
    const post = fields.accountable;
    if (post != null && view.position(post)?.unit !== duty.unit) return refused('refusal.postElsewhere');
    return dutySchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { duty: id, fields }) {
    const duty = edit.duty(id);
    if (duty !== undefined) resizing(edit, [duty.unit], () => edit.put('duties', { ...duty, ...fields }));
  },
  mergeKey: ({ duty, fields }) => `${duty}/${Object.keys(fields).join(' ')}`,
};
