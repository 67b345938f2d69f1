import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate, overlaps, type Point, type Rect } from '../../shared/base/geometry.ts';
import { editDrawing } from '../../shared/commands/document/editDrawing.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { buildScene } from '../../shared/scene/buildScene.ts';
import { cardKey } from '../../shared/scene/cardLayer.ts';
import { plainItem } from '../../shared/scene/drawnLater.ts';
import { LiveScene } from '../../shared/scene/liveScene.ts';
import { reportingLineKey } from '../../shared/scene/reportingLine.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { counterIds } from '../support/counterIds.ts';
import { arranged, organisation } from '../support/organisation.ts';
import { arbitraryStep, type Step, takeStep } from '../support/randomCommand.ts';

const OPTIONS = { theme: 'light', language: 'en' } as const;
/** ms: drawing two hundred cards anew after each of a few hundred steps. */
const PATIENCE = 120_000;

/** What is asked of the drawing after a step, if anything: most of what has moved goes on waiting. */
interface Question {
  readonly kind: 'nothing' | 'some' | 'cards' | 'lines' | 'item' | 'dotted';
  /** Of the items; an area lies round it. */
  readonly which: number;
}

const question = fc.record({
  kind: fc.constantFrom<Question['kind'][]>('nothing', 'nothing', 'nothing', 'some', 'cards', 'lines', 'item', 'dotted'),
  which: fc.nat(9_999),
});

/** Kinds of step: other names, parents, places, duties, styles. */
const MOVING = [5, 6, 7, 9, 11, 11, 15, 35, 36];
/** Edits that move branches, and now and then any other. */
const step = fc.oneof(
  { weight: 2, arbitrary: arbitraryStep.map((any): Step => ({ ...any, kind: MOVING[any.kind % MOVING.length] as number })) },
  { weight: 1, arbitrary: arbitraryStep },
);

test(
  'of many cards that move each is found where it stands by whoever asks, and told of in the end',
  () => {
    let waited = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(step, question), { minLength: 5, maxLength: 30, size: 'max' }), fc.boolean(), (run, coloured) => {
        const newId = counterIds();
        const store = createDocumentStore(arranged(organisation({ units: 180, dependencies: 40, seed: 3 })), newId);
        for (let i = 0; i < 10; i += 1) takeStep(store, { kind: 33, a: i * 7, b: 0, c: 0, text: '' }, newId);
        if (coloured) store.execute(editDrawing, { colourBy: 'head' });
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
        const ask = ({ kind, which }: Question): void => {
          if (kind === 'nothing') return;
          if (kind === 'some') {
            for (const key of live.settle(() => true)) told.add(key);
            return;
          }
          const items = buildScene(store.view, OPTIONS).items;
          const asked = items.filter(item => item.kind === 'card' || item.kind === 'reportingLine' || item.kind === 'secondaryLine');
          const one = asked[which % asked.length];
          if (one === undefined) return;
          if (kind === 'item') expectSame(live.item(one.key), one);
          if (kind === 'dotted') {
            const dotted = items.filter(item => item.kind === 'secondaryLine');
            expect(byKey([...live.secondaryLines()])).toEqual(byKey(dotted));
          }
          if (kind === 'cards' || kind === 'lines') {
            const area = inflate(center(one), 90);
            const found = kind === 'cards' ? live.cardsWithin(area).map(cardKey) : live.reportingLinesWithin(area).map(reportingLineKey);
            const wanted = items.filter(item =>
              kind === 'cards'
                ? item.kind === 'card' && overlaps(item.box, area)
                : item.kind === 'reportingLine' && overlaps(item.bounds, area),
            );
            expect(found.sort()).toEqual(wanted.map(item => item.key).sort());
            for (const item of wanted) expectSame(live.item(item.key), item);
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

/** In the middle of the way, for a line: its bounds are wide. */
function center(item: SceneItem): Rect {
  if (!('route' in item)) return item.bounds;
  const [from, to] = [item.route[0] as Point, item.route[1] as Point];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, width: 1, height: 1 };
}

const byKey = (items: readonly SceneItem[]): Map<string, SceneItem> => new Map(items.map(item => [item.key, plainItem(item)]));

const expectSame = (one: SceneItem | undefined, other: SceneItem): void =>
  expect(one === undefined ? undefined : plainItem(one)).toEqual(plainItem(other));

const isSame = (one: SceneItem | undefined, other: SceneItem | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
