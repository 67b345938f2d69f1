import { addDuties } from '../../shared/commands/duties/addDuties.ts';
import { dutiesOfText } from '../features/inspector/duties/dutiesOfText.ts';
import { showUndoToast } from '../features/inspector/fields/showUndoToast.ts';
import { perform } from '../session/perform.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { onlyUnit } from './onlyUnit.ts';

/** Text pasted on a selected unit is what it answers for: a duty each line. Says whether there was anything to do. */
export function pasteDuties(session: Session, text: string): boolean {
  const unit = onlyUnit(session);
  const texts = dutiesOfText(text);
  if (unit === undefined || texts.length === 0) return false;
  const say = sayIn(session);
  if (perform(session, addDuties, { unit: unit.id, texts }).ok) {
    showUndoToast(session, say('toast.dutiesPasted', { count: texts.length, name: unit.name.trim() || say('unit.unnamed') }));
  }
  return true;
}
