import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../shared/base/geometry.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { buildScene } from '../../shared/scene/buildScene.ts';
import { plainItem } from '../../shared/scene/drawnLater.ts';
import { LiveScene } from '../../shared/scene/liveScene.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { counterIds } from '../support/counterIds.ts';
import { arranged, organisation } from '../support/organisation.ts';
import { arbitraryStep, type Step, takeStep } from '../support/randomCommand.ts';

const OPTIONS = { theme: 'light', language: 'en' } as const;
/** ms: drawing two hundred cards anew after each of a few hundred steps. */
const PATIENCE = 120_000;

/** What is asked of the drawing after a step, if anything: most of what has moved goes on waiting. */
interface Question {
  readonly kind: 'nothing' | 'some' | 'area' | 'card' | 'lines';
  readonly x: number;
  readonly y: number;
  readonly which: number;
}

const question = fc.record({
  kind: fc.constantFrom<Question['kind'][]>('nothing', 'nothing', 'some', 'area', 'card', 'lines'),
  x: fc.integer({ min: -4_000, max: 12_000 }),
  y: fc.integer({ min: -200, max: 2_000 }),
  which: fc.nat(9_999),
});

/** Edits that move branches, and now and then any other. */
const step = fc.oneof(
  { weight: 2, arbitrary: arbitraryStep.map((any): Step => ({ ...any, kind: [5, 6, 7, 9, 15, 35, 36][any.kind % 7] as number })) },
  { weight: 1, arbitrary: arbitraryStep },
);

test(
  'of many cards that move each is found where it stands by whoever asks, and told of in the end',
  () => {
    let waited = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(step, question), { minLength: 5, maxLength: 30, size: 'max' }), run => {
        const newId = counterIds();
        const store = createDocumentStore(arranged(organisation({ units: 180, dependencies: 20, seed: 3 })), newId);
        for (let i = 0; i < 3; i += 1) takeStep(store, { kind: 33, a: i * 7, b: 0, c: 0, text: '' }, newId);
        let live = new LiveScene(store.view, OPTIONS);
        let known = byKey(live.toScene().items);
        const told = new Set<string>();
        const begin = (): void => {
          live = new LiveScene(store.view, OPTIONS);
          known = byKey(live.toScene().items);
          told.clear();
        };
        store.subscribeShown(begin);
        store.subscribe(change => {
          for (const key of live.apply(change.patches)) told.add(key);
          if (!live.isPlaced) waited += 1;
        });
        const ask = ({ kind, x, y, which }: Question): void => {
          if (kind === 'nothing') return;
          if (kind === 'some') {
            for (const key of live.settle(() => true)) told.add(key);
            return;
          }
          const items = buildScene(store.view, OPTIONS).items;
          const area = { x, y, width: 900, height: 300 };
          const at = items.filter(item => overlaps(item.bounds, area));
          if (kind === 'area') {
            const cards = items.flatMap(item => (item.kind === 'card' && overlaps(item.box, area) ? [item.unit] : []));
            expect(live.cardsWithin(area).sort()).toEqual(cards.sort());
            const lines = at.flatMap(item => (item.kind === 'reportingLine' ? [item.to.unit] : []));
            expect(live.reportingLinesWithin(area).sort()).toEqual(lines.sort());
            for (const item of at) if (item.kind === 'card' || item.kind === 'reportingLine') expectSame(live.item(item.key), item);
          } else if (kind === 'lines') {
            const dotted = items.filter(item => item.kind === 'secondaryLine');
            expect([...live.secondaryLines()].length).toBe(dotted.length);
            for (const item of dotted) expectSame(live.item(item.key), item);
          } else {
            const item = items.filter(one => one.kind === 'card' || one.kind === 'reportingLine')[which % items.length];
            if (item !== undefined) expectSame(live.item(item.key), item);
          }
        };
        for (const [taken, asked] of run) {
          takeStep(store, taken, newId);
          ask(asked);
        }
        for (const key of live.settle()) told.add(key);
        expect(live.isSettled).toBe(true);
        const now = byKey(live.toScene().items);
        expect(now).toEqual(byKey(buildScene(store.view, OPTIONS).items));
        const others = [...new Set([...known.keys(), ...now.keys()])].filter(key => !isSame(known.get(key), now.get(key)));
        expect(others.filter(key => !told.has(key) && !key.startsWith('legend'))).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(waited).toBeGreaterThan(40);
  },
  PATIENCE,
);

const byKey = (items: readonly SceneItem[]): Map<string, SceneItem> => new Map(items.map(item => [item.key, plainItem(item)]));

const expectSame = (one: SceneItem | undefined, other: SceneItem): void =>
  expect(one === undefined ? undefined : plainItem(one)).toEqual(plainItem(other));

const isSame = (one: SceneItem | undefined, other: SceneItem | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
