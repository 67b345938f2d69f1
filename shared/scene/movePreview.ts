import { type Point, type Rect, translate } from '../base/geometry.ts';
import type { EntitySelection } from '../commands/selection/entitySelection.ts';
import { branchOf, topmost } from '../layout/branch.ts';
import { growsRight } from '../layout/turn.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { SecondaryLine } from '../model/secondaryLine.ts';
import type { Theme } from '../theme/tokens.ts';
import { cardKey } from './cardLayer.ts';
import { portOn, type Side } from './cardSide.ts';
import { dependencyItem, dependencyKey, labelKey } from './dependencyItems.ts';
import { frameKey } from './frameItem.ts';
import type { LiveScene } from './liveScene.ts';
import { noteKey } from './noteItem.ts';
import { FREE_SHAPE, reportingLine, reportingLineKey } from './reportingLine.ts';
import { routeBetween } from './routeBetween.ts';
import type { SceneItem } from './sceneItem.ts';
import { secondaryLineItem, secondaryLineKey } from './secondaryLineItem.ts';

/** What goes along with a drag, found once when it starts. */
export interface Moving {
  readonly units: ReadonlySet<UnitId>;
  /** Keys of the items that just shift. */
  readonly shifted: ReadonlySet<string>;
  /** Keys of those that are not drawn while it moves. */
  readonly leftOut: ReadonlySet<string>;
  /** Reports and lines with one end in the branch: drawn anew while it moves. */
  readonly stretchedReports: readonly UnitId[];
  readonly stretchedDependencies: readonly DependencyId[];
  readonly stretchedSecondaryLines: readonly SecondaryLine[];
}

/** More dependencies than these pull at the hand in a tangle that nobody follows, and drawing them anew in each frame would hold it up. */
const MOST_STRETCHED = 300;

/** Costs the size of the branch that moves. */
export function movingWith(view: ScenarioView, selection: EntitySelection): Moving {
  const units = new Set<UnitId>();
  for (const id of topmost(view, selection.units)) {
    const top = view.unit(id);
    if (top !== undefined) for (const unit of branchOf(view, top)) units.add(unit.id);
  }
  const shifted = new Set<string>([...selection.notes.map(noteKey), ...selection.frames.map(frameKey)]);
  const stretchedReports = new Set<UnitId>();
  const stretchedDependencies = new Set<DependencyId>();
  const stretchedSecondaryLines = new Set<SecondaryLine>();
  for (const id of units) {
    shifted.add(cardKey(id));
    const parent = view.unit(id)?.parent ?? null;
    if (parent !== null && units.has(parent)) shifted.add(reportingLineKey(id));
    else if (parent !== null) stretchedReports.add(id);
    for (const { id: line, from, to } of view.dependenciesOf(id)) {
      if (units.has(from) && units.has(to)) shifted.add(dependencyKey(line)).add(labelKey(line));
      else stretchedDependencies.add(line);
    }
    for (const line of view.secondaryLinesOf(id)) {
      if (units.has(line.from) && units.has(line.to)) shifted.add(secondaryLineKey(line.id));
      else stretchedSecondaryLines.add(line);
    }
  }
  // A label finds its place when the hand lets go; one that flew about would only distract.
  const leftOut = new Set<string>([...stretchedDependencies].map(labelKey));
  const areDrawn = stretchedDependencies.size <= MOST_STRETCHED;
  if (!areDrawn) for (const id of stretchedDependencies) leftOut.add(dependencyKey(id));
  return {
    units,
    shifted,
    leftOut,
    stretchedReports: [...stretchedReports],
    stretchedDependencies: areDrawn ? [...stretchedDependencies] : [],
    stretchedSecondaryLines: [...stretchedSecondaryLines],
  };
}

/** The items that are drawn otherwise while the branch is `by` away from where it stands, by their keys. */
export function movePreview(scene: LiveScene, view: ScenarioView, moving: Moving, by: Point, theme: Theme): Map<string, SceneItem> {
  const drawn = new Map<string, SceneItem>();
  const boxOf = (unit: UnitId): Rect | undefined => {
    const box = scene.card(unit)?.box;
    return box !== undefined && moving.units.has(unit) ? translate(box, by.x, by.y) : box;
  };
  for (const child of moving.stretchedReports) {
    const parent = view.unit(child)?.parent;
    const above = parent == null ? undefined : boxOf(parent);
    const below = boxOf(child);
    if (parent != null && above !== undefined && below !== undefined)
      drawn.set(reportingLineKey(child), reportingLine(parent, child, above, below, { shape: FREE_SHAPE, turn: growsRight(view) }, theme));
  }
  for (const id of moving.stretchedDependencies) {
    const dependency = view.dependency(id);
    const line = scene.dependency(id);
    if (dependency === undefined || line === undefined) continue;
    const ends = { from: line.from.unit, to: line.to.unit };
    const from = boxOf(ends.from);
    const to = boxOf(ends.to);
    if (from === undefined || to === undefined) continue;
    drawn.set(dependencyKey(id), dependencyItem(dependency, ends, roughRoute(from, to), theme));
  }
  for (const line of moving.stretchedSecondaryLines) {
    const from = boxOf(line.from);
    const to = boxOf(line.to);
    if (from !== undefined && to !== undefined) drawn.set(secondaryLineKey(line.id), secondaryLineItem(line, from, to, theme));
  }
  return drawn;
}

/** Good enough for a line in motion: by the sides that face each other, round nothing. */
function roughRoute(from: Rect, to: Rect): Point[] {
  const pairs: [Side, Side][] =
    Math.abs(from.x - to.x) > Math.abs(from.y - to.y)
      ? [
          ['right', 'left'],
          ['left', 'right'],
          ['bottom', 'bottom'],
        ]
      : [
          ['bottom', 'top'],
          ['top', 'bottom'],
          ['bottom', 'bottom'],
        ];
  for (const [a, b] of pairs) {
    const route = routeBetween(portOn(from, a, 0, 1), portOn(to, b, 0, 1), 0, []);
    if (route !== null) return route;
  }
  return [portOn(from, 'bottom', 0, 1).point, portOn(to, 'bottom', 0, 1).point];
}
