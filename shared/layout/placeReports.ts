import { bottom, type Point } from '../base/geometry.ts';
import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchShape } from './branchShape.ts';
import { branchStyleOf, plainStyle } from './branchStyle.ts';
import { type Block, crossPlaces } from './gridCross.ts';
import { besidePlaces, firstGap, mainPlaces } from './gridMain.ts';
import { besideCross, coHeadCross } from './layOutBelow.ts';
import { boxOf } from './placeOf.ts';
import { isLeftOfLine, reportGroups } from './reportGroups.ts';
import { setPlace } from './setPlace.ts';
import { Silhouette } from './silhouette.ts';
import { growsRight, turnedPoint, turnedRect, turnedSize } from './turn.ts';

/**
 * Places the reports of a unit anew from the `from`-th of its line on, each as close to those before it as its branch allows; those before it stay.
 * `first` is the place of the first of the line where that one is placed too; null sets the line under the middle of the unit. `closes`: whether one in
 * a row may come nearer to those before it than it stands; `newcomer` is one that stands nowhere yet.
 * Assistants, staff and co-heads are placed where their order says. Costs the outlines of their branches, as `branchShape` has it.
 */
export function placeReports(edit: Edit, parent: Unit, from: number, first: Point | null, closes: boolean, newcomer?: UnitId): void {
  const turn = growsRight(edit);
  const box = turnedRect(boxOf(edit, parent), turn);
  const style = plainStyle(edit, parent, branchStyleOf(edit, parent));
  const groups = reportGroups(edit, parent);

  const beside = groups.beside.map(unit => grownBranch(edit, unit));
  const zone = besidePlaces(
    beside.map(({ extent }) => extent),
    groups.beside.map(unit => isLeftOfLine(groups.beside, unit)),
  );
  const line = groups.line.filter(unit => !unit.pinned).map(unit => grownBranch(edit, unit));
  const kept = line.slice(0, from).map(({ unit }) => turnedPoint(unit.place, turn));
  const { tops } = mainPlaces(
    style,
    zone.end + firstGap(style),
    line.map(({ extent }) => extent),
    kept.map(({ y }) => y),
  );
  const blocks = line.map((branch, i) => branch.at(bottom(box) + (tops[i] as number)));
  const anchor = from > 0 || first === null ? null : turnedPoint(first, turn).x;
  const { places, whole } = crossPlaces(
    style,
    blocks,
    box.width,
    kept.map(({ x }) => x),
    anchor,
    line.map(({ unit }) => (closes || unit.id === newcomer ? undefined : turnedPoint(unit.place, turn).x)),
  );
  for (const [i, { unit }] of line.entries())
    if (i >= from) setPlace(edit, unit, turnedPoint({ x: places[i] as number, y: tops[i] as number }, turn));

  const taken = whole ?? new Silhouette();
  taken.add({ ...box, x: 0 });
  const aside = beside.map((branch, i) => branch.at(bottom(box) + (zone.tops[i] as number)));
  const asideXs = besideCross(style, box.width, groups.beside, aside, taken);
  for (const [i, { unit }] of beside.entries())
    setPlace(edit, unit, turnedPoint({ x: asideXs[i] as number, y: zone.tops[i] as number }, turn));
  for (const unit of groups.coHeads) {
    const x = coHeadCross(box.width, grownBranch(edit, unit).at(box.y), taken);
    setPlace(edit, unit, turnedPoint({ x, y: -box.height }, turn));
  }
}

/** A branch, to be set elsewhere as a whole. */
function grownBranch(view: ScenarioView, unit: Unit) {
  const { outline: packed, left, right, extent } = branchShape(view, unit);
  const { width } = turnedSize(view, unit);
  return {
    unit,
    extent,
    /** With the top of its card there in the drawing. */
    at(top: number): Block {
      const outline = new Silhouette();
      outline.addPacked(packed, { x: 0, y: top });
      return { outline, left, right, width };
    },
  };
}
