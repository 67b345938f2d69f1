import { ArrowLeftRight } from 'lucide-react';
import { refused } from '../../shared/commands/command.ts';
import { type ConvertLineArgs, convertLine } from '../../shared/commands/secondaryLines/convertLine.ts';
import type { DependencyId, SecondaryLineId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';
import { actionOf } from './action.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

function argsOf(session: Session): ConvertLineArgs | null {
  const { units, dependencies, secondaryLines, notes, frames } = selected(session);
  if (units.length + dependencies.length + secondaryLines.length + notes.length + frames.length !== 1) return null;
  const id = session.newId();
  if (dependencies[0] !== undefined) return { dependency: dependencies[0], into: id as SecondaryLineId };
  return secondaryLines[0] === undefined ? null : { secondaryLine: secondaryLines[0], into: id as DependencyId };
}

/** Makes the one dependency that is selected a dotted reporting line, or such a line a dependency, and selects what it has become. */
export const convertSelected = actionOf('line.convert', {
  icon: ArrowLeftRight,
  can: writable(session => {
    const args = argsOf(session);
    return args === null ? refused('refusal.selectOneLine') : convertLine.can(viewOf(session), args);
  }),
  run(session) {
    const args = argsOf(session);
    if (args === null || !perform(session, convertLine, args).ok) return;
    select(session, 'dependency' in args ? { secondaryLines: [args.into] } : { dependencies: [args.into] });
  },
});
