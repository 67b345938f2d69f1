import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { branchShape } from './branchShape.ts';
import { shownReports, shownRoots } from './shown.ts';
import { growsRight, turnedPoint, turnedSize } from './turn.ts';

/** Branches between two looks at the clock. */
const SOME = 64;

/**
 * Works out the shape of every branch that is drawn, from the leaves up, and hands control back now and then: what the first edit of a document would otherwise
 * wait for (10,000 units: some 200 ms). May be left off at any point; what is changed meanwhile is worked out again when it is asked for.
 */
export function* measuredBranches(view: ScenarioView): Generator<void, void> {
  const turn = growsRight(view);
  const waiting = shownRoots(view).map(unit => ({ unit, top: turnedPoint(unit.place, turn).y }));
  const branches: { readonly unit: Unit; readonly top: number }[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const reports = shownReports(view, next.unit);
    if (reports.length === 0) continue;
    branches.push(next);
    const end = next.top + turnedSize(view, next.unit).height;
    for (const unit of reports) {
      const { y } = turnedPoint(unit.place, turn);
      waiting.push({ unit, top: unit.pinned ? y : end + y });
    }
  }
  for (const [i, { unit, top }] of branches.reverse().entries()) {
    if (i % SOME === 0) yield;
    if (view.unit(unit.id) === unit) branchShape(view, unit, top);
  }
}
