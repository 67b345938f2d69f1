import type { Point } from '../../base/geometry.ts';
import { orderKeyAt } from '../../base/orderKeys.ts';
import { CARD } from '../../card/cardMetrics.ts';
import { freePlace, makeRoom, settle } from '../../layout/makeRoom.ts';
import type { UnitId } from '../../model/ids.ts';
import { newUnit, type UnitKind, unitSchema } from '../../model/unit.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface AddUnitArgs {
  /** Fresh, made by the caller, who selects and names the unit next. */
  readonly id: UnitId;
  readonly kind: UnitKind;
  /** null makes a root. */
  readonly parent: UnitId | null;
  /** The sibling after which it comes; absent: the last. */
  readonly after?: UnitId;
  /** Where a root's top left corner goes, in the drawing; absent: beside what is there. */
  readonly at?: Point;
  readonly name?: string;
}

export const addUnit: Command<AddUnitArgs> = {
  id: 'unit.add',
  label: 'command.unit.add',
  can(view, { parent, after, at, name }) {
    if (parent !== null && view.unit(parent) === undefined) return refused('refusal.gone');
    if (after !== undefined && view.unit(after)?.parent !== parent) return refused('refusal.gone');
    return unitSchema.partial().safeParse({ name, place: at }).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { id, kind, parent, after, at, name }) {
    const siblings = edit.childrenOf(parent);
    const index = after === undefined ? siblings.length : siblings.findIndex(sibling => sibling.id === after) + 1;
    const unit = newUnit({ id, kind, parent, order: orderKeyAt(siblings, index), place: { x: 0, y: 0 }, name: name ?? '' });
    if (parent !== null) {
      edit.put('units', unit);
      settle(edit, id);
    } else {
      const beside = after === undefined ? undefined : edit.unit(after);
      const wanted = at ?? (beside === undefined ? { x: 0, y: 0 } : { x: beside.place.x, y: beside.place.y });
      const free = at ?? freePlace(edit, { ...wanted, width: CARD.width, height: EMPTY_CARD });
      edit.put('units', { ...unit, place: { x: Math.round(free.x), y: Math.round(free.y) } });
    }
    makeRoom(edit, id);
  },
};

/** px: about the height of a card with nothing but a name. */
const EMPTY_CARD = 40;
