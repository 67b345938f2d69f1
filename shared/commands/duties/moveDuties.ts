import { orderKeysBetween } from '../../base/orderKeys.ts';
import type { DutyId, UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { insertionIndex } from '../insertionIndex.ts';
import { resizing } from '../resizing.ts';

export interface MoveDutiesArgs {
  readonly duties: readonly DutyId[];
  readonly unit: UnitId;
  /** The duty of that unit before which they go; null: behind the last. */
  readonly before: DutyId | null;
}

/** Within their unit or to another one, in the order in which they are named. Who was accountable stays behind with the old unit. */
export const moveDuties: Command<MoveDutiesArgs> = {
  id: 'duty.move',
  label: 'command.duty.move',
  can(view, { duties, unit }) {
    if (view.unit(unit) === undefined || duties.length === 0) return refused('refusal.gone');
    return duties.every(id => view.duty(id) !== undefined) ? ALLOWED : refused('refusal.gone');
  },
  run(edit, { duties, unit, before }) {
    const moving = new Set(duties);
    const staying = edit.dutiesOf(unit).filter(duty => !moving.has(duty.id));
    const index = insertionIndex(edit.dutiesOf(unit), moving, before);
    const keys = orderKeysBetween(staying[index - 1]?.order ?? null, staying[index]?.order ?? null, duties.length);
    const owners = duties.flatMap(id => edit.duty(id)?.unit ?? []);
    resizing(edit, [unit, ...owners], () => {
      duties.forEach((id, i) => {
        const duty = edit.duty(id);
        if (duty === undefined) return;
        const accountable = duty.unit === unit ? duty.accountable : null;
        edit.put('duties', { ...duty, unit, accountable, order: keys[i] as string });
      });
    });
  },
};
