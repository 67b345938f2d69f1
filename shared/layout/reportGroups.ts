import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { shownReports } from './shown.ts';

/** The reports of a unit by where they stand, each in their order. Pinned ones stand where they are. */
export interface ReportGroups {
  /** Below, in the style of the branch. */
  readonly line: readonly Unit[];
  /** Assistants and staff: beside the line, between the unit and those below it. */
  readonly beside: readonly Unit[];
  /** At the unit's own height, right of it. */
  readonly coHeads: readonly Unit[];
}

/** Of all reports: what is hidden under a collapsed unit keeps its order as well, and is there when it is shown again. */
export const reportGroups = (view: ScenarioView, unit: Unit): ReportGroups => grouped(view.childrenOf(unit.id));

/** Those of the line that are laid out in it: a pinned one stands where it is. */
export const lineOf = (view: ScenarioView, unit: Unit): readonly Unit[] => reportGroups(view, unit).line.filter(report => !report.pinned);

export const shownReportGroups = (view: ScenarioView, unit: Unit): ReportGroups => grouped(shownReports(view, unit));

function grouped(reports: readonly Unit[]): ReportGroups {
  const line: Unit[] = [];
  const beside: Unit[] = [];
  const coHeads: Unit[] = [];
  for (const report of reports) {
    if (report.placement === 'line') line.push(report);
    else if (!report.pinned) (report.placement === 'coHead' ? coHeads : beside).push(report);
  }
  return { line, beside, coHeads };
}

/** Assistants stand left and right of the line in turn, staff on the right. */
export function isLeftOfLine(beside: readonly Unit[], report: Unit): boolean {
  if (report.placement === 'staff') return false;
  const assistants = beside.filter(({ placement }) => placement === 'assistant');
  return assistants.indexOf(report) % 2 === 0;
}
