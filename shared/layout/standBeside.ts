import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import { treeOutline } from './branchShape.ts';
import { outlineOfTrees, pushTrees } from './makeRoom.ts';
import { shownRoots } from './shown.ts';
import { SPACING } from './spacing.ts';
import { growsRight, turnedPoint } from './turn.ts';

/**
 * Sets a branch that has become a tree right of the tree before it, or in the place of the one after it where it is the first. The trees
 * right of there make room. Costs the number of cards of all trees.
 */
export function standBeside(edit: Edit, id: UnitId): void {
  const unit = edit.unit(id);
  if (unit === undefined) return;
  const roots = shownRoots(edit);
  const index = roots.indexOf(unit);
  const earlier = roots[index - 1];
  const neighbour = earlier ?? roots[index + 1];
  if (neighbour === undefined) return;
  edit.put('units', { ...unit, place: neighbour.place });
  const turn = growsRight(edit);
  const across = (root: Unit): number => turnedPoint(root.place, turn).x;
  const stays = (root: Unit): boolean => root === earlier || root.pinned || across(root) < across(neighbour);
  const taken = outlineOfTrees(edit, root => root.id !== id && stays(root));
  const outline = treeOutline(edit, edit.unit(id) ?? unit);
  const dx = Math.ceil(Math.max(0, taken.clearance(outline, SPACING.trees)));
  const { x, y } = turnedPoint(neighbour.place, turn);
  edit.put('units', { ...unit, place: turnedPoint({ x: x + dx, y }, turn) });
  outline.shift(dx);
  taken.addAll(outline);
  pushTrees(edit, taken, root => root.id !== id && !stays(root));
}
