import type { SecondaryLineId } from '../../model/ids.ts';
import { type Command, refused } from '../command.ts';
import { reportsAside } from './convertLine.ts';

/** The two ends of a dotted reporting line change places. */
export const reverseSecondaryLine: Command<{ readonly line: SecondaryLineId }> = {
  id: 'secondaryLine.reverse',
  label: 'command.secondaryLine.reverse',
  can(view, { line: id }) {
    const line = view.scenario.secondaryLines.get(id);
    return line === undefined ? refused('refusal.gone') : reportsAside(view, line.to, line.from);
  },
  run(edit, { line: id }) {
    const line = edit.scenario.secondaryLines.get(id);
    if (line !== undefined) edit.put('secondaryLines', { ...line, from: line.to, to: line.from });
  },
};
