import { describe, expect, it } from 'vitest';
import { encloses, inflate, overlaps, type Point, type Rect, unionOf } from '../../../shared/base/geometry.ts';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { editDependency } from '../../../shared/commands/dependencies/editDependency.ts';
import { reverseDependency } from '../../../shared/commands/dependencies/reverseDependency.ts';
import { addFrame } from '../../../shared/commands/frames/addFrame.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { DependencyId, FrameId, NoteId } from '../../../shared/model/ids.ts';
import { buildScene } from '../../../shared/scene/buildScene.ts';
import { hitTest } from '../../../shared/scene/hitTest.ts';
import { LiveScene } from '../../../shared/scene/liveScene.ts';
import { partOfScene } from '../../../shared/scene/partOfScene.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { DependencyItem, LabelItem, SceneItem } from '../../../shared/scene/sceneItem.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore, unit } from '../../support/openStore.ts';
import { chain, organisation } from '../../support/organisation.ts';
import { plainScene as plain } from '../../support/plainScene.ts';

type SceneItemKind = SceneItem['kind'];
const OPTIONS = { theme: 'light', language: 'en' } as const;
const LINE = 'line' as DependencyId;
const ofKind = <K extends SceneItemKind>(scene: Scene, kind: K) =>
  scene.items.filter((item): item is Extract<SceneItem, { kind: K }> => item.kind === kind);
const sceneOf = (units: number, dependencies: number, seed: number): Scene =>
  buildScene(createDocumentStore(organisation({ units, duties: units * 3, dependencies, seed }), counterIds('n')).view, OPTIONS);
const cases = [
  [12, 8, 1],
  [40, 30, 2],
  [40, 60, 3],
  [120, 80, 4],
  [300, 150, 5],
] as const;
/** A label is painted with half a stroke around it. */
const pill = (label: LabelItem): Rect => inflate(label.bounds, -0.5);

describe('the scene of an organisation', () => {
  it.each(cases)('has labels that cover no card and no other label (%i units, %i dependencies, seed %i)', (units, dependencies, seed) => {
    const scene = sceneOf(units, dependencies, seed);
    const labels = ofKind(scene, 'label');
    const cards = ofKind(scene, 'card');
    expect(labels.length).toBeGreaterThan(0);
    const covered = labels.flatMap((label, i) => [
      ...cards.filter(card => overlaps(card.box, pill(label))).map(card => `${label.key} on ${card.key}`),
      ...labels
        .slice(i + 1)
        .filter(other => overlaps(pill(other), pill(label)))
        .map(other => `${label.key} on ${other.key}`),
    ]);
    expect(covered).toEqual([]);
  });

  it.each(cases)(
    'has lines of level and upright stretches only, from card to card (%i units, %i dependencies, seed %i)',
    (units, dependencies, seed) => {
      const scene = sceneOf(units, dependencies, seed);
      const boxes = new Map(ofKind(scene, 'card').map(card => [card.unit, card.box]));
      for (const line of [...ofKind(scene, 'reportingLine'), ...ofKind(scene, 'dependency')]) {
        for (const [i, end] of line.route.slice(1).entries()) {
          const start = line.route[i] as Point;
          expect([line.key, start.x === end.x || start.y === end.y]).toEqual([line.key, true]);
        }
        for (const { unit: id, point } of [line.from, line.to]) {
          const box = boxes.get(id) as Rect;
          expect(onEdge(box, point), `${line.key} at ${id}`).toBe(true);
        }
        expect([line.route[0], line.route.at(-1)]).toEqual([line.from.point, line.to.point]);
      }
    },
  );

  it('is painted from the back to the front, all within its bounds and each under a key of its own', () => {
    const scene = sceneOf(60, 30, 9);
    const order: readonly SceneItemKind[] = ['frame', 'reportingLine', 'secondaryLine', 'dependency', 'card', 'note', 'label'];
    const ranks = scene.items.map(item => order.indexOf(item.kind));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(scene.items.every(item => encloses(scene.bounds as Rect, item.bounds))).toBe(true);
    expect(new Set(scene.items.map(item => item.key)).size).toBe(scene.items.length);
  });

  it('is the same for the same document', () => {
    expect(plain(sceneOf(60, 30, 9))).toEqual(plain(sceneOf(60, 30, 9)));
  });

  it('is drawn in time that grows with the number of cards, be they a chain or a heap', () => {
    const deep = createDocumentStore(chain(20_000), counterIds('n')).view;
    const started = performance.now();
    const scene = buildScene(deep, OPTIONS);
    expect(performance.now() - started).toBeLessThan(10_000);
    // 20,000 cards of 37 px with 80 px between them, each 1 px further right.
    expect(scene.bounds).toMatchObject({ width: 19_999 + 196, height: 20_000 * 37 + 19_999 * 80 });
  }, 30_000);
});

describe('a dependency', () => {
  const linked = () => {
    const store = openStore({ Board: { Sales: {}, Operations: {} } });
    store.execute(addDependency, { id: LINE, from: unit('Sales'), to: unit('Operations'), label: 'Forecast' });
    return store;
  };
  const drawn = (store: ReturnType<typeof linked>): DependencyItem =>
    ofKind(buildScene(store.view, OPTIONS), 'dependency')[0] as DependencyItem;
  /** Where the arrow heads point: a head begins at its tip. */
  const tips = (line: DependencyItem): string[] =>
    line.primitives.flatMap(one => (one.kind === 'path' && one.fill !== null ? (one.d.split(' L')[0] ?? '') : []));
  const at = (point: Point): string => `M${point.x} ${point.y}`;

  it('has its arrow where it arrives', () => {
    const line = drawn(linked());
    expect(line.to.unit).toBe('Operations');
    expect(tips(line)).toEqual([at(line.to.point)]);
  });

  it('turns its arrow when it is reversed, and has two when it is mutual', () => {
    const store = linked();
    store.execute(reverseDependency, { dependency: LINE });
    expect(drawn(store).to.unit).toBe('Sales');
    expect(tips(drawn(store))).toEqual([at(drawn(store).to.point)]);
    store.execute(editDependency, { dependency: LINE, fields: { mutual: true } });
    const mutual = drawn(store);
    expect(tips(mutual).toSorted()).toEqual([at(mutual.from.point), at(mutual.to.point)].toSorted());
  });

  it('has no pill without words', () => {
    const store = linked();
    store.execute(editDependency, { dependency: LINE, fields: { label: '  ' } });
    expect(ofKind(buildScene(store.view, OPTIONS), 'label')).toEqual([]);
  });

  it('is drawn as a straight line at the worst, wherever its cards are put', () => {
    const store = linked();
    const place = store.view.unit(unit('Sales'))?.place ?? { x: 0, y: 0 };
    for (const by of [
      { x: 240, y: 0 },
      { x: 0, y: -109 },
      { x: -3_000, y: 900 },
      { x: 6_000, y: -400 },
    ]) {
      store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Sales')] }, by });
      expect(drawn(store).route.length).toBeGreaterThanOrEqual(2);
    }
    expect(store.view.unit(unit('Sales'))?.place).not.toEqual(place);
  });
});

describe('a part of a scene', () => {
  const scene = sceneOf(60, 40, 6);
  const cards = ofKind(scene, 'card').slice(0, 25);
  const part = partOfScene(scene, { units: new Set(cards.map(card => card.unit)), notes: new Set(), frames: new Set() });

  it('holds its cards, and the lines and labels with both ends among them', () => {
    expect(ofKind(part, 'card')).toEqual(cards);
    const within = new Set(cards.map(card => card.unit));
    const lines = [...ofKind(part, 'dependency'), ...ofKind(part, 'reportingLine')];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every(line => within.has(line.from.unit) && within.has(line.to.unit))).toBe(true);
    const kept = new Set(ofKind(part, 'dependency').map(line => line.dependency));
    expect(ofKind(part, 'label').every(label => kept.has(label.dependency))).toBe(true);
    expect(part.bounds).toEqual(unionOf(part.items.map(item => item.bounds)));
  });
});

describe('what the pointer means', () => {
  const store = openStore({ Board: { Sales: {}, Operations: {} } });
  store.execute(addDependency, { id: LINE, from: unit('Sales'), to: unit('Operations'), label: 'Forecast' });
  store.execute(addNote, { id: 'note' as NoteId, at: { x: -400, y: 0 } });
  store.execute(addFrame, { id: 'frame' as FrameId, box: { x: -500, y: -200, width: 1_500, height: 900 } });
  const scene = new LiveScene(store.view, OPTIONS);
  scene.settle();
  const middle = (box: Rect): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

  it('is the card, the note or the label under it, in front of everything', () => {
    expect(hitTest(scene, middle(scene.card(unit('Sales'))?.box as Rect), 6)).toEqual({ kind: 'unit', unit: 'Sales' });
    expect(hitTest(scene, middle(scene.note('note' as NoteId)?.bounds as Rect), 6)).toEqual({ kind: 'note', note: 'note' });
    expect(hitTest(scene, middle(scene.label(LINE)?.bounds as Rect), 6)).toEqual({ kind: 'dependency', dependency: LINE });
  });

  it('is a line within its reach and no further', () => {
    const { route } = scene.dependency(LINE) as DependencyItem;
    const level = route.findIndex((point, i) => i > 0 && point.y === route[i - 1]?.y);
    const [a, b] = [route[level - 1] as Point, route[level] as Point];
    const spot = { x: a.x + (b.x - a.x) * 0.06, y: a.y };
    expect(hitTest(scene, { ...spot, y: spot.y + 5 }, 6)).toEqual({ kind: 'dependency', dependency: LINE });
    expect(hitTest(scene, { ...spot, y: spot.y + 7 }, 6).kind).not.toBe('dependency');
  });

  it('is a frame at its title and its border, and nothing within it', () => {
    expect(hitTest(scene, { x: 0, y: -190 }, 6)).toEqual({ kind: 'frame', frame: 'frame' });
    expect(hitTest(scene, { x: -500, y: 300 }, 6)).toEqual({ kind: 'frame', frame: 'frame' });
    expect(hitTest(scene, { x: -300, y: 500 }, 6)).toEqual({ kind: 'nothing' });
  });
});

const onEdge = (box: Rect, { x, y }: Point): boolean =>
  ((x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height) ||
  ((y === box.y || y === box.y + box.height) && x >= box.x && x <= box.x + box.width);
