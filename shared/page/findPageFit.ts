import { type Rect, type Size, unionOf } from '../base/geometry.ts';
import type { DocumentState } from '../change/documentState.ts';
import { recordEdit } from '../change/edit.ts';
import { type FitToPageArgs, fitToPage } from '../commands/document/fitToPage.ts';
import { branchBoxes } from '../layout/branchBoxes.ts';
import { frameBox, noteBox } from '../layout/entityBoxes.ts';
import { shownReports, shownRoots } from '../layout/shown.ts';
import { SPACING } from '../layout/spacing.ts';
import { growsRight } from '../layout/turn.ts';
import type { CardDetail } from '../model/drawing.ts';
import type { UnitId } from '../model/ids.ts';
import { noNewId } from '../model/noNewId.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { BranchStyle, Unit } from '../model/unit.ts';
import { branchShapes } from './branchShapes.ts';
import { narrowestWithin, type Shape } from './shape.ts';
import { stylesOf } from './stylesOf.ts';
import { READABLE, textOnPage } from './textOnPage.ts';

/** Everything on a page; everything with nothing but names on the cards; or each main branch on a page of its own. */
export type FitWay = 'onePage' | 'namesOnly' | 'pageABranch';

export interface PageFit {
  readonly way: FitWay;
  /** Points of the smallest text on the cards, measured in the drawing as it becomes. */
  readonly text: number;
  /** 1, or the number of main branches. */
  readonly pages: number;
  /** What to run for it. */
  readonly args: FitToPageArgs;
}

export interface PageFits {
  /** Points of the smallest text on the cards of the drawing as it is; null where nothing is drawn. */
  readonly asIs: number | null;
  /** All on one page first; others only where that is too small to be read and they make it larger. */
  readonly fits: readonly PageFit[];
}

/** Gives the scenario anew each time, to be tried on. */
type States = () => DocumentState;

/** What the smallest text can be and looks at ease; beyond it the fewest changes win. Points. */
const AT_EASE = 12;
/** Ways that are laid out for real, of those that the boxes say are best; one where each takes long and all are about as small. */
const triedOf = (view: ScenarioView): number => (view.scenario.units.size > 2_000 ? 1 : 4);

/**
 * How a scenario can be arranged for a page of that many points. Hands control back between trials, each of which
 * costs an arrangement (10,000 units: see the benches).
 */
export function* findPageFit(states: States, page: Size): Generator<void, PageFits> {
  const { view } = states();
  const { cardDetail } = view.scenario.drawing;
  const drawn = drawnSize(view);
  if (drawn === null) return { asIs: null, fits: [] };
  const asIs = textOnPage(drawn, page, cardDetail);
  yield;
  const whole = yield* fitOnePage(states, page, cardDetail, 'onePage');
  const fits = [whole];
  if (whole.text < READABLE) {
    if (cardDetail !== 'names') fits.push(yield* fitOnePage(states, page, 'names', 'namesOnly'));
    const apart = yield* fitBranches(states, page, cardDetail);
    if (apart !== null) fits.push(apart);
  }
  return { asIs, fits: fits.filter(fit => fit === whole || fit.text > whole.text) };
}

function* fitOnePage(states: States, page: Size, cardDetail: CardDetail, way: 'onePage' | 'namesOnly'): Generator<void, PageFit> {
  const start = tried(states, { styles: new Map(), cardDetail });
  const roots = shownRoots(start).filter(root => !root.pinned);
  const trees: Shape[][] = [];
  for (const root of roots) trees.push(yield* branchShapes(start, root));
  const forest = forestShapes(trees);
  const turned = turnedPage(start, page);
  const candidates = forest
    .map(shapes => ({ shapes, text: textOnPage(sizeOf(shapes), turned, cardDetail) }))
    .sort((a, b) => b.text - a.text)
    .slice(0, triedOf(start))
    .map(({ shapes }) => stylesTogether(shapes, shape => stylesOf(start, shape, 'across')));
  // What stands now, arranged, may be good enough, and is what changes least.
  candidates.push(new Map());
  const fits: PageFit[] = [];
  for (const styles of candidates) {
    const args = { styles, cardDetail };
    const drawn = drawnSize(tried(states, args)) as Size;
    fits.push({ way, text: textOnPage(drawn, page, cardDetail), pages: 1, args });
    yield;
  }
  return fits.reduce((best, fit) => (isBetter(fit, best) ? fit : best));
}

/** null where there is no more than one branch to set apart. */
function* fitBranches(states: States, page: Size, cardDetail: CardDetail): Generator<void, PageFit | null> {
  const { view } = states();
  const branches = mainBranches(view);
  if (branches.length < 2) return null;
  const turned = turnedPage(view, page);
  const shapes: Shape[] = [];
  for (const branch of branches) {
    const best = yield* branchShapes(view, branch);
    shapes.push(best.reduce((a, b) => (textOnPage(b, turned, cardDetail) > textOnPage(a, turned, cardDetail) ? b : a)));
  }
  const styles = stylesTogether(shapes, shape => stylesOf(view, shape, 'across'));
  // They stand side by side, whatever hung before: each is looked at alone.
  const above = branches[0]?.parent ?? null;
  if (above !== null && view.unit(above)?.branchStyle !== 'across') styles.set(above, 'across');
  const args = { styles, cardDetail };
  const after = tried(states, args);
  const texts = branches.map(({ id }) => {
    const branch = after.unit(id) as Unit;
    return textOnPage(unionOf(branchBoxes(after, branch)) as Rect, page, cardDetail);
  });
  return { way: 'pageABranch', text: Math.min(...texts), pages: branches.length, args };
}

/** The trees, or where there is one, the branches of its root that have reports: what a consultant gives a page each. */
export function mainBranches(view: ScenarioView): Unit[] {
  let units = shownRoots(view);
  for (let only = units[0]; units.length === 1 && only !== undefined; only = units[0]) units = shownReports(view, only);
  return units.filter(unit => shownReports(view, unit).length > 0);
}

function tried(states: States, args: FitToPageArgs): ScenarioView {
  const state = states();
  recordEdit(state, noNewId, edit => fitToPage.run(edit, args));
  return state.view;
}

/** px: cards, notes and frames. The lines between them take their room from the page's margin. */
function drawnSize(view: ScenarioView): Size | null {
  return unionOf([
    ...shownRoots(view).flatMap(root => branchBoxes(view, root)),
    ...[...view.scenario.notes.values()].map(noteBox),
    ...[...view.scenario.frames.values()].map(frameBox),
  ]);
}

const turnedPage = (view: ScenarioView, { width, height }: Size): Size =>
  growsRight(view) ? { width: height, height: width } : { width, height };

/** The ways to set trees side by side: for each limit to their height the narrowest of each. */
function forestShapes(trees: readonly (readonly Shape[])[]): Shape[][] {
  const heights = new Set(trees.flatMap(best => best.map(({ height }) => height)));
  const ways: Shape[][] = [];
  for (const height of heights) {
    const way = trees.map(best => narrowestWithin(best, height)).filter(shape => shape !== undefined);
    if (way.length === trees.length) ways.push(way);
  }
  return ways;
}

const sizeOf = (shapes: readonly Shape[]): Size => ({
  width: shapes.reduce((sum, { width }) => sum + width, SPACING.trees * Math.max(0, shapes.length - 1)),
  height: Math.max(0, ...shapes.map(({ height }) => height)),
});

function stylesTogether(
  shapes: readonly Shape[],
  styles: (shape: Shape) => Map<UnitId, BranchStyle | null>,
): Map<UnitId, BranchStyle | null> {
  return new Map(shapes.flatMap(shape => [...styles(shape)]));
}

function isBetter(fit: PageFit, than: PageFit): boolean {
  const [a, b] = [Math.min(AT_EASE, fit.text), Math.min(AT_EASE, than.text)];
  return a === b ? fit.args.styles.size < than.args.styles.size : a > b;
}
