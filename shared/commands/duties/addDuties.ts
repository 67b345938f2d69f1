import { orderKeysBetween } from '../../base/orderKeys.ts';
import { newDuty } from '../../model/duty.ts';
import { LONG_TEXT_MAX } from '../../model/fields.ts';
import type { DutyId, UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { resizing } from '../resizing.ts';

export interface AddDutiesArgs {
  readonly unit: UnitId;
  /** One duty each; blank ones are left out. */
  readonly texts: readonly string[];
  /** The duty after which they come; absent: the last. */
  readonly after?: DutyId;
}

export const addDuties: Command<AddDutiesArgs> = {
  id: 'duty.add',
  label: 'command.duty.add',
  can(view, { unit, texts }) {
    if (view.unit(unit) === undefined) return refused('refusal.gone');
    if (texts.every(text => text.trim() === '')) return refused('refusal.emptyText');
    return texts.every(text => text.length <= LONG_TEXT_MAX) ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { unit, texts, after }) {
    const said = texts.map(text => text.trim()).filter(text => text !== '');
    const duties = edit.dutiesOf(unit);
    const index = after === undefined ? duties.length : duties.findIndex(duty => duty.id === after) + 1;
    const keys = orderKeysBetween(duties[index - 1]?.order ?? null, duties[index]?.order ?? null, said.length);
    resizing(edit, [unit], () => {
      said.forEach((text, i) => {
        edit.put('duties', newDuty({ id: edit.newId() as DutyId, unit, order: keys[i] as string, text }));
      });
    });
  },
};
