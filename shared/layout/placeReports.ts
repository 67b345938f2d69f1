import { bottom, type Point, type Rect, right } from '../base/geometry.ts';
import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchBoxes } from './branchBoxes.ts';
import { branchStyleOf, plainStyle } from './branchStyle.ts';
import { crossPlaces } from './gridCross.ts';
import { besidePlaces, firstGap, mainPlaces } from './gridMain.ts';
import { besideCross, coHeadCross } from './layOutBelow.ts';
import { boxOf } from './placeOf.ts';
import { isLeftOfLine, reportGroups } from './reportGroups.ts';
import { setPlace } from './setPlace.ts';
import { Silhouette } from './silhouette.ts';
import { growsRight, turnedPoint, turnedRect } from './turn.ts';

/**
 * Places the reports of a unit anew from the `from`-th of its line on, each as close to those before it as its branch allows; those before it stay.
 * `first` is the place of the first of the line where that one is placed too; null sets the line under the middle of the unit. `closes`: whether one in
 * a row may come nearer to those before it than it stands; `newcomer` is one that stands nowhere yet.
 * Assistants, staff and co-heads are placed where their order says. Costs the cards of the branches of these reports.
 */
export function placeReports(edit: Edit, parent: Unit, from: number, first: Point | null, closes: boolean, newcomer?: UnitId): void {
  const turn = growsRight(edit);
  const box = turnedRect(boxOf(edit, parent), turn);
  const style = plainStyle(edit, parent, branchStyleOf(edit, parent));
  const groups = reportGroups(edit, parent);

  const beside = groups.beside.map(unit => grownBranch(edit, unit, turn));
  const zone = besidePlaces(
    beside.map(({ extent }) => extent),
    groups.beside.map(unit => isLeftOfLine(groups.beside, unit)),
  );
  const line = groups.line.filter(unit => !unit.pinned).map(unit => grownBranch(edit, unit, turn));
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
    const x = coHeadCross(box.width, grownBranch(edit, unit, turn).at(box.y), taken);
    setPlace(edit, unit, turnedPoint({ x, y: -box.height }, turn));
  }
}

/** A branch as it stands, to be set elsewhere as a whole. */
function grownBranch(view: ScenarioView, unit: Unit, turn: boolean) {
  const boxes = branchBoxes(view, unit, part => !part.pinned).map(box => turnedRect(box, turn));
  const card = boxes[0] as Rect;
  const reach = {
    left: Math.min(...ends(boxes, box => box.x)) - card.x,
    right: Math.max(...ends(boxes, right)) - card.x,
    width: card.width,
  };
  return {
    unit,
    extent: Math.max(...ends(boxes, bottom)) - card.y,
    /** With the top of its card there in the drawing. */
    at(top: number) {
      const outline = new Silhouette();
      for (const box of boxes) outline.add({ ...box, x: box.x - card.x, y: box.y - card.y + top });
      return { ...reach, outline };
    },
  };
}

/** The least and the greatest: a branch may have more cards than a call takes arguments. */
function ends(boxes: readonly Rect[], of: (box: Rect) => number): [number, number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const box of boxes) {
    least = Math.min(least, of(box));
    greatest = Math.max(greatest, of(box));
  }
  return [least, greatest];
}
