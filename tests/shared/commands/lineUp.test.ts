import { describe, expect, it } from 'vitest';
import { addFrame } from '../../../shared/commands/frames/addFrame.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { type Alignment, alignSelection } from '../../../shared/commands/selection/alignSelection.ts';
import { distributeSelection } from '../../../shared/commands/selection/distributeSelection.ts';
import { type EntitySelection, NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { placedOf } from '../../../shared/commands/selection/moveApart.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import type { FrameId, NoteId } from '../../../shared/model/ids.ts';
import { openStore, unit } from '../../support/openStore.ts';

const ALL: EntitySelection = {
  ...NOTHING_SELECTED,
  units: ['Lead', 'Above', 'Below'].map(unit),
  notes: ['note' as NoteId],
  frames: ['frame' as FrameId],
};

/** A root, another with a report, a note and a frame, none in line with any other. */
function scattered(): DocumentStore {
  const store = openStore({ Lead: {}, Above: { Below: {} } });
  store.execute(addNote, { id: 'note' as NoteId, at: { x: 700, y: 500 } });
  store.execute(addFrame, { id: 'frame' as FrameId, box: { x: 1100, y: 130, width: 300, height: 200 } });
  store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Above')] }, by: { x: 33, y: 71 } });
  store.seal();
  return store;
}
const boxes = (store: DocumentStore) => placedOf(store.view, ALL).map(({ box }) => box);

describe('things that are aligned', () => {
  it.each<[Alignment, (box: { x: number; y: number; width: number; height: number }) => number]>([
    ['left', box => box.x],
    ['centre', box => box.x + box.width / 2],
    ['right', box => box.x + box.width],
    ['top', box => box.y],
    ['middle', box => box.y + box.height / 2],
    ['bottom', box => box.y + box.height],
  ])('%s stand in one line, the report beside its superior too, in one step to undo', (to, line) => {
    const store = scattered();
    const before = boxes(store);
    expect(new Set(before.map(box => Math.round(line(box)))).size).toBeGreaterThan(1);
    store.execute(alignSelection, { selection: ALL, to });
    const lines = boxes(store).map(line);
    for (const one of lines) expect(Math.abs(one - (lines[0] as number))).toBeLessThanOrEqual(1);
    store.undo();
    expect(boxes(store)).toEqual(before);
  });

  it('are pinned where they moved, and nothing else is', () => {
    const store = scattered();
    store.execute(alignSelection, { selection: { ...ALL, units: [unit('Lead'), unit('Below')] }, to: 'top' });
    expect(store.view.unit(unit('Below'))?.pinned).toBe(true);
    expect(store.view.unit(unit('Lead'))?.pinned).toBe(false);
  });
});

describe('things that are distributed', () => {
  it.each(['horizontally', 'vertically'] as const)('%s have equal gaps, and the outermost stay', along => {
    const store = scattered();
    const spans = () =>
      boxes(store)
        .map(box => (along === 'horizontally' ? { start: box.x, length: box.width } : { start: box.y, length: box.height }))
        .sort((a, b) => a.start + a.length / 2 - b.start - b.length / 2);
    const before = spans();
    store.execute(distributeSelection, { selection: ALL, along });
    const after = spans();
    const gaps = after.slice(1).map((span, i) => span.start - ((after[i]?.start ?? 0) + (after[i]?.length ?? 0)));
    for (const gap of gaps) expect(Math.abs(gap - (gaps[0] as number))).toBeLessThanOrEqual(1.5);
    expect(Math.min(...after.map(({ start }) => start))).toBe(Math.min(...before.map(({ start }) => start)));
  });

  it('must be three, and what is aligned two', () => {
    const store = scattered();
    const one = { ...NOTHING_SELECTED, units: [unit('Lead')] };
    expect(store.can(alignSelection, { selection: one, to: 'left' })).toMatchObject({ reason: 'refusal.alignNeedsTwo' });
    const two = { ...NOTHING_SELECTED, units: [unit('Lead'), unit('Above')] };
    expect(store.can(distributeSelection, { selection: two, along: 'vertically' })).toMatchObject({
      reason: 'refusal.distributeNeedsThree',
    });
  });
});
