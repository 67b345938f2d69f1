import { fragmentOfText } from '../../shared/fragment/fragmentOfText.ts';
import { showUndoToast } from '../features/inspector/fields/showUndoToast.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { paste } from './clipboard.ts';
import { viewOf } from './selected.ts';

/** A table or an indented list becomes units, below the one that is selected or at the top. Says whether the text was one. */
export function pasteText(session: Session, text: string): boolean {
  const fragment = fragmentOfText(text, viewOf(session), session.newId);
  if (fragment === null) return false;
  if (paste(session, fragment)) showUndoToast(session, sayIn(session)('toast.unitsPasted', { count: fragment.units.length }));
  return true;
}
