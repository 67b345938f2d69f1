import { describe, expect, it } from 'vitest';
import { inflate, type Rect, unionOf } from '../../../shared/base/geometry.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { addFrame } from '../../../shared/commands/frames/addFrame.ts';
import { editFrame } from '../../../shared/commands/frames/editFrame.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { type EntitySelection, NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { boxOf, placeOf } from '../../../shared/layout/placeOf.ts';
import type { FrameId, NoteId } from '../../../shared/model/ids.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { openStore, unit } from '../../support/openStore.ts';

const FRAME: EntitySelection = { ...NOTHING_SELECTED, frames: ['frame' as FrameId] };
const BY = { x: 30, y: 400 };
const the = (store: DocumentStore, name: string): Unit => store.view.unit(unit(name)) as Unit;
const place = (store: DocumentStore, name: string) => placeOf(store.view, the(store, name));

/** A frame around the cards of that name. */
function framed(...names: string[]): DocumentStore {
  const store = openStore({ Board: { Sales: { East: {}, West: {} }, Finance: { Books: {} } }, Partner: { Broker: {} } });
  store.execute(arrange, null);
  const box = inflate(unionOf(names.map(name => boxOf(store.view, the(store, name)))) as Rect, 10);
  store.execute(addFrame, { id: 'frame' as FrameId, box });
  store.execute(addNote, { id: 'inside' as NoteId, at: { x: box.x + 2, y: box.y + 2 } });
  store.execute(addNote, { id: 'outside' as NoteId, at: { x: box.x - 900, y: box.y } });
  store.seal();
  return store;
}
const NAMES = ['Board', 'Sales', 'East', 'West', 'Finance', 'Books', 'Partner', 'Broker'];

describe('a frame that is moved', () => {
  it.each([
    ['a branch that is wholly in it', ['Sales', 'East', 'West'], ['Sales', 'East', 'West']],
    ['a card without reports', ['Books'], ['Books']],
    ['not a card whose reports stand outside', ['Finance'], []],
    ['a tree whose top is in it, with what reports there', ['Partner'], ['Partner', 'Broker']],
  ])('takes along %s', (_what, around, expected) => {
    const store = framed(...around);
    const before = new Map(NAMES.map(name => [name, place(store, name)]));
    store.execute(moveSelection, { selection: FRAME, by: BY });
    const moved = NAMES.filter(name => place(store, name).y !== before.get(name)?.y);
    expect(moved).toEqual(expected);
    for (const name of moved) {
      const from = before.get(name) as { x: number; y: number };
      expect(place(store, name)).toEqual({ x: from.x + BY.x, y: from.y + BY.y });
    }
    store.undo();
    for (const name of NAMES) expect(place(store, name)).toEqual(before.get(name));
  });

  it('takes the notes in it, leaves the others, and keeps what it took out of a row by a pin', () => {
    const store = framed('Sales', 'East', 'West');
    const [inside, outside] = ['inside', 'outside'].map(id => store.view.note(id as NoteId)?.place);
    store.execute(moveSelection, { selection: FRAME, by: BY });
    expect(store.view.note('inside' as NoteId)?.place).toEqual({ x: (inside?.x ?? 0) + BY.x, y: (inside?.y ?? 0) + BY.y });
    expect(store.view.note('outside' as NoteId)?.place).toEqual(outside);
    expect(NAMES.filter(name => the(store, name).pinned)).toEqual(['Sales']);
  });

  it('leaves what stands in it when only its size is pulled', () => {
    const store = framed('Sales', 'East', 'West');
    const before = NAMES.map(name => place(store, name));
    store.execute(editFrame, { frame: 'frame' as FrameId, fields: { size: { width: 2000, height: 900 } } });
    expect(NAMES.map(name => place(store, name))).toEqual(before);
  });
});
