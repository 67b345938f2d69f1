import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSceneSource, type SceneSource } from '../../../renderer/canvas/sceneSource.ts';
import { inflate, overlaps, type Rect } from '../../../shared/base/geometry.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { cardKey } from '../../../shared/scene/cardLayer.ts';
import { counterIds } from '../../support/counterIds.ts';
import { arranged, organisation, unitId } from '../../support/organisation.ts';

/** The browser's idle moments, which come when the test says so; each is as good as over when it begins. */
let waiting = new Map<number, IdleRequestCallback>();
const idle = (): void => {
  const now = waiting;
  waiting = new Map();
  for (const work of now.values()) work({ didTimeout: false, timeRemaining: () => 1 });
};

beforeEach(() => {
  waiting = new Map();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => waiting.set(++last, work) && last);
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

const opened = () => {
  const store = createDocumentStore(arranged(organisation({ units: 400 })), counterIds());
  const source = createSceneSource(store, 'light');
  source.start();
  const rename = (name: string): void => void store.execute(editUnits, { units: [unitId(0)], fields: { name } });
  return { source, rename };
};
const boxOf = ({ scene }: SceneSource, unit: UnitId): Rect => scene.card(unit)?.box as Rect;
const LONG = 'A name so long that the card needs another line for it';

describe('the drawing of an open document', () => {
  it('has what somebody sees in its place when an edit is told, and what else has moved soon after', () => {
    const { source, rename } = opened();
    const before = [...source.scene.cards()];
    const seen = boxOf(source, unitId(399));
    const told: Set<string>[] = [];
    source.subscribe(
      changed => told.push(new Set(changed)),
      () => inflate(seen, 40),
    );
    rename(LONG);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(cardKey(unitId(399)));
    expect(told[0]?.size).toBeLessThan(before.length / 2);
    expect(source.scene.isPlaced).toBe(false);
    for (let left = 100; !source.scene.isSettled && left > 0; left -= 1) idle();
    expect(source.scene.isPlaced).toBe(true);
    const all = new Set(told.flatMap(keys => [...keys]));
    for (const { key, unit, box } of before) {
      expect(all).toContain(key);
      if (unit !== unitId(0)) expect(boxOf(source, unit).y).toBeGreaterThan(box.y);
    }
    // Nobody is told twice of what was seen at once.
    expect(told.slice(1).some(keys => keys.has(cardKey(unitId(399))))).toBe(false);
  });

  it('tells with the next edit what an idle moment before it had put in its place', () => {
    const { source, rename } = opened();
    const before = [...source.scene.cards()];
    const told: Set<string>[] = [];
    source.subscribe(changed => told.push(new Set(changed)));
    rename(LONG);
    const first = new Set(told[0]);
    idle();
    expect(told).toHaveLength(1);
    rename(`${LONG}!`);
    expect(told).toHaveLength(2);
    const late = before.filter(({ key }) => !first.has(key) && told[1]?.has(key));
    expect(late.length).toBeGreaterThan(0);
    for (let left = 100; !source.scene.isSettled && left > 0; left -= 1) idle();
    const all = new Set(told.flatMap(keys => [...keys]));
    expect(before.filter(({ key }) => !all.has(key))).toEqual([]);
  });

  it('finds in an area what stands there, whoever looks', () => {
    const { source, rename } = opened();
    const area = inflate(boxOf(source, unitId(399)), 200);
    rename(LONG);
    const found = source.scene.cardsWithin(area).sort();
    const wanted = [...source.scene.cards()].filter(({ box }) => overlaps(box, area)).map(({ unit }) => unit);
    expect(found).toEqual(wanted.sort());
  });
});
