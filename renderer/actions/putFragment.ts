import type { Command, Verdict } from '../../shared/commands/command.ts';
import { type PasteFragmentArgs, pasteFragment } from '../../shared/commands/selection/pasteFragment.ts';
import type { FrameId, NoteId, UnitId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';

type Where = Omit<PasteFragmentArgs, 'unitIds' | 'noteIds' | 'frameIds'>;

/** Puts a copy of a fragment into the drawing and selects it: of branches their tops, and notes and frames. */
export function putFragment(session: Session, where: Where, command: Command<PasteFragmentArgs> = pasteFragment): Verdict {
  const { units, notes, frames } = where.fragment;
  const unitIds = units.map(() => session.newId() as UnitId);
  const noteIds = notes.map(() => session.newId() as NoteId);
  const frameIds = frames.map(() => session.newId() as FrameId);
  const verdict = perform(session, command, { ...where, unitIds, noteIds, frameIds });
  if (!verdict.ok) return verdict;
  const tops = unitIds.filter((_, i) => units[i]?.parent === null);
  select(session, { units: tops, notes: noteIds, frames: frameIds });
  if (tops[0] !== undefined) session.canvas.current?.reveal(tops[0]);
  return verdict;
}
