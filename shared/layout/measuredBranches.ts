import type { ScenarioView } from '../model/scenarioView.ts';
import { branchShape } from './branchShape.ts';
import { shownBranch, shownReports, shownRoots } from './shown.ts';

/** Branches between two looks at the clock. */
const SOME = 64;

/**
 * Works out the shape of every branch that is drawn, from the leaves up, and hands control back now and then: what the first edit of a document would otherwise
 * wait for (10,000 units: some 200 ms). May be left off at any point; what is changed meanwhile is worked out again when it is asked for.
 */
export function* measuredBranches(view: ScenarioView): Generator<void, void> {
  const units = shownRoots(view).flatMap(root => shownBranch(view, root));
  const branches = units.filter(unit => shownReports(view, unit).length > 0);
  for (const [i, unit] of branches.reverse().entries()) {
    if (i % SOME === 0) yield;
    if (view.unit(unit.id) === unit) branchShape(view, unit);
  }
}
