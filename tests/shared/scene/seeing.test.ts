import { describe, expect, it } from 'vitest';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { ColourField } from '../../../shared/model/drawing.ts';
import type { DependencyId } from '../../../shared/model/ids.ts';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';
import { buildScene } from '../../../shared/scene/buildScene.ts';
import { LiveScene } from '../../../shared/scene/liveScene.ts';
import { partOfScene } from '../../../shared/scene/partOfScene.ts';
import type { CardItem, SceneItem } from '../../../shared/scene/sceneItem.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore, unit } from '../../support/openStore.ts';
import { plainScene as plain } from '../../support/plainScene.ts';

const OPTIONS = { theme: 'light', language: 'en' } as const;
const COMPANY = { Board: { Sales: { East: {}, West: { Shop: {} } }, Care: {} } };

/** The company with some units changed before anybody looks. */
function company(change: { units?: Record<string, object>; colourBy?: ColourField } = {}): DocumentStore {
  const { document } = openStore(COMPANY);
  const scenario = [...document.scenarios.values()][0]!;
  let { units } = scenario;
  for (const [id, fields] of Object.entries(change.units ?? {})) units = units.set(unit(id), { ...units.get(unit(id))!, ...fields });
  const drawing = { ...scenario.drawing, colourBy: change.colourBy ?? 'own' };
  const changed: OrgDocument = { ...document, scenarios: document.scenarios.set(scenario.id, { ...scenario, units, drawing }) };
  return createDocumentStore(changed, counterIds('n'));
}
const cards = (items: readonly SceneItem[]): string[] => items.flatMap(item => (item.kind === 'card' ? [item.unit] : [])).sort();
const texts = (item: SceneItem | undefined): string[] =>
  (item?.primitives ?? []).flatMap(primitive => (primitive.kind === 'text' ? [primitive.text] : []));
const card = (items: readonly SceneItem[], id: string): CardItem =>
  items.find((item): item is CardItem => item.kind === 'card' && item.unit === id)!;
/** The colour of a card's edge. */
const edge = (item: SceneItem): string | null => (item.primitives[1] as { fill: string | null }).fill;

describe('a collapsed branch', () => {
  it('is not drawn, with its lines, and its card says how many units there are', () => {
    const { items } = buildScene(company({ units: { Sales: { collapsed: true } } }).view, OPTIONS);
    expect(cards(items)).toEqual(['Board', 'Care', 'Sales']);
    expect(items.filter(item => item.kind === 'reportingLine')).toHaveLength(2);
    expect(texts(card(items, 'Sales'))).toContain('+3');
    expect(texts(card(items, 'Board')).join()).not.toContain('+');
  });

  it('counts on while nobody sees what is added to it or taken away', () => {
    const store = company({ units: { Sales: { collapsed: true } } });
    const live = new LiveScene(store.view, OPTIONS);
    store.subscribe(change => live.apply(change.patches));
    store.execute(addUnit, { id: unit('New'), kind: 'team', parent: unit('West') });
    expect(texts(live.card(unit('Sales')))).toContain('+4');
    store.undo();
    expect(texts(live.card(unit('Sales')))).toContain('+3');
  });
});

describe('dependencies of a collapsed branch', () => {
  const link = (store: DocumentStore, id: string, from: string, to: string, label = '') =>
    store.execute(addDependency, { id: id as DependencyId, from: unit(from), to: unit(to), type: 'service', label });
  const lines = (store: DocumentStore) =>
    buildScene(store.view, OPTIONS).items.flatMap(item =>
      item.kind === 'dependency' ? [`${item.dependency}: ${item.from.unit} > ${item.to.unit}`] : [],
    );
  const labels = (store: DocumentStore) =>
    buildScene(store.view, OPTIONS).items.flatMap(item => (item.kind === 'label' ? texts(item) : []));

  it('are lifted to its card, those of one type and direction as one line that says how many they are', () => {
    const store = company();
    link(store, 'a', 'Shop', 'Care', 'Complaints');
    link(store, 'b', 'East', 'Care', 'Figures');
    link(store, 'c', 'Care', 'West', 'Answers');
    link(store, 'd', 'East', 'Shop', 'Within');
    store.execute(collapseUnits, { units: [unit('West')], collapsed: true });
    expect(lines(store)).toEqual(['a: West > Care', 'b: East > Care', 'c: Care > West', 'd: East > West']);
    store.execute(collapseUnits, { units: [unit('Sales')], collapsed: true });
    expect(lines(store)).toEqual(['a: Sales > Care', 'c: Care > Sales']);
    expect(labels(store)).toEqual(['× 2', 'Answers']);
    store.execute(collapseUnits, { units: [unit('Sales'), unit('West')], collapsed: false });
    expect(lines(store)).toEqual(['a: Shop > Care', 'b: East > Care', 'c: Care > West', 'd: East > Shop']);
  });

  it('go over to the card of a collapsed branch that comes into sight', () => {
    const store = company({ units: { Sales: { collapsed: true }, West: { collapsed: true } } });
    store.execute(addUnit, { id: unit('Depot'), kind: 'team', parent: unit('Shop') });
    link(store, 'a', 'Depot', 'Care');
    const live = new LiveScene(store.view, OPTIONS);
    live.settle();
    store.subscribe(change => {
      live.apply(change.patches);
      live.settle();
    });
    expect(live.dependency('a' as DependencyId)?.from.unit).toBe('Sales');
    store.execute(collapseUnits, { units: [unit('Sales')], collapsed: false });
    expect(live.dependency('a' as DependencyId)?.from.unit).toBe('West');
    store.undo();
    expect(live.dependency('a' as DependencyId)?.from.unit).toBe('Sales');
    store.execute(reparentUnits, { units: [unit('West')], parent: null });
    expect(live.dependency('a' as DependencyId)?.from.unit).toBe('West');
  });
});

describe('a dependency whose turn has not come', () => {
  it('looks anew for its sides when a card comes into its new way before', () => {
    const { document } = openStore({ Giver: {}, Taker: {}, Wall: {} });
    const store = createDocumentStore(document, counterIds('n'));
    store.execute(addDependency, { id: 'a' as DependencyId, from: unit('Giver'), to: unit('Taker'), type: 'service' });
    const move = (id: string, x: number, y: number) =>
      store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit(id)] }, by: { x, y } });
    move('Wall', 0, 20_000);
    const live = new LiveScene(store.view, OPTIONS);
    live.settle();
    store.subscribe(change => live.apply(change.patches));
    move('Taker', 3_000, 1_000);
    // Its sides are chosen, and its way is not found yet.
    live.settle(() => true);
    const way = buildScene(store.view, OPTIONS).items.flatMap(item => (item.kind === 'dependency' ? item.route : []));
    const stretches = way
      .slice(1)
      .map((end, i) => ({ x: (way[i]!.x + end.x) / 2, y: (way[i]!.y + end.y) / 2, long: Math.abs(way[i]!.x - end.x) }));
    const on = stretches.sort((one, other) => other.long - one.long)[0]!;
    const wall = live.card(unit('Wall'))!.box;
    move('Wall', on.x - wall.x - wall.width / 2, on.y - wall.y - wall.height / 2);
    expect(live.isSettled).toBe(false);
    expect(plain(live.toScene())).toEqual(plain(buildScene(store.view, OPTIONS)));
  });
});

describe('the bench', () => {
  it('is no part of the drawing', () => {
    const { items } = buildScene(company({ units: { Sales: { parent: null, parked: true } } }).view, OPTIONS);
    expect(cards(items)).toEqual(['Board', 'Care']);
  });
});

describe('colours by a field', () => {
  it('are the units’ own without one, and nothing explains them', () => {
    const { items } = buildScene(company().view, OPTIONS);
    expect(items.some(item => item.kind === 'legend')).toBe(false);
  });

  it('tell the branch, with a legend below the drawing that names each', () => {
    const { items } = buildScene(company({ colourBy: 'branch' }).view, OPTIONS);
    expect(edge(card(items, 'Shop'))).toBe(edge(card(items, 'Sales')));
    expect(edge(card(items, 'Shop'))).not.toBe(edge(card(items, 'Care')));
    expect(edge(card(items, 'Board'))).toBe(TOKENS.light.reporting);
    const legend = items.at(-1)!;
    expect(legend.kind).toBe('legend');
    expect(texts(legend)).toEqual(['Branch', 'Sales', 'Care', 'Top and others']);
    const lowest = Math.max(...items.slice(0, -1).map(item => item.bounds.y + item.bounds.height));
    expect(legend.bounds.y).toBeGreaterThan(lowest);
  });

  it('tell classes of a number that one edit changes for one card alone', () => {
    const store = company({ colourBy: 'fte' });
    const live = new LiveScene(store.view, OPTIONS);
    const before = new Map([...live.cards()].map(item => [item.unit, item]));
    store.subscribe(change => live.apply(change.patches));
    expect(edge(live.card(unit('Care'))!)).toBe(TOKENS.light.reporting);
    store.execute(editUnits, { units: [unit('Care')], fields: { fte: 300 } });
    expect(edge(live.card(unit('Care'))!)).toBe(TOKENS.light.ramp[4]);
    expect([...live.cards()].filter(item => before.get(item.unit) !== item).map(item => item.unit)).toEqual(['Care']);
    expect(live.legend?.entries.map(({ label }) => label)).toEqual(['≤ 1', '1–5', '5–20', '20–100', '> 100', 'Not known']);
  });

  it('follow when the head of a unit is another', () => {
    const store = company({ colourBy: 'head', units: { East: { head: 'Ada' }, West: { head: 'Ada' }, Care: { head: 'Bo' } } });
    const live = new LiveScene(store.view, OPTIONS);
    store.subscribe(change => live.apply(change.patches));
    store.execute(editUnits, { units: [unit('East'), unit('West')], fields: { head: 'Bo' } });
    expect(live.legend?.entries.map(({ label }) => label)).toEqual(['Bo', 'Others']);
    expect(edge(live.card(unit('East'))!)).toBe(edge(live.card(unit('Care'))!));
    expect(plain(live.toScene())).toEqual(plain(buildScene(store.view, OPTIONS)));
  });

  it('keep their legend in the picture of a part, below that part', () => {
    const scene = buildScene(company({ colourBy: 'kind' }).view, OPTIONS);
    const part = partOfScene(scene, { units: new Set([unit('Board')]), notes: new Set(), frames: new Set() });
    expect(part.items.map(item => item.kind)).toEqual(['card', 'legend']);
    expect(part.bounds).toEqual(expect.objectContaining({ y: card(scene.items, 'Board').bounds.y }));
    expect(part.items[1]!.bounds.x).toBe(card(scene.items, 'Board').bounds.x);
  });
});

describe('a focus on a branch', () => {
  it('draws that branch where it stands and nothing else, and follows when what is above it moves', () => {
    const store = company();
    const whole = buildScene(store.view, OPTIONS);
    const live = new LiveScene(store.view, { ...OPTIONS, focus: unit('Sales') });
    store.subscribe(change => live.apply(change.patches));
    expect(cards(live.toScene().items)).toEqual(['East', 'Sales', 'Shop', 'West']);
    expect(live.card(unit('West'))?.box).toEqual(card(whole.items, 'West').box);
    store.execute(editUnits, { units: [unit('Board')], fields: { name: 'A board with a name that is long enough for two lines' } });
    expect(live.card(unit('West'))?.box).toEqual(card(buildScene(store.view, OPTIONS).items, 'West').box);
  });
});

describe('a spotlight', () => {
  it('leaves what is in it as it is, all else nearly gone, and can be put out', () => {
    const store = company();
    const live = new LiveScene(store.view, OPTIONS);
    const before = live.toScene();
    const lit = new Set(['Board', 'Sales', 'West'].map(unit));
    const changed = live.setSpotlight({ units: lit, dependencies: new Set() });
    expect(changed).toContain('card/East');
    expect(changed).not.toContain('card/West');
    expect(live.card(unit('West'))).toBe(before.items.find(item => item.key === 'card/West'));
    expect(edge(live.card(unit('East'))!)).not.toBe(edge(card(before.items, 'East')));
    live.setSpotlight(null);
    expect(plain(live.toScene())).toEqual(plain(before));
  });
});
