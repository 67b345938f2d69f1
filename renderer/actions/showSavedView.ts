import { applyView } from '../../shared/commands/views/applyView.ts';
import { focusIn } from '../../shared/model/focusIn.ts';
import type { SavedView } from '../../shared/model/savedView.ts';
import { performArranging } from '../arranging/performArranging.ts';
import { announce } from '../session/announce.ts';
import { isReadOnly } from '../session/isReadOnly.ts';
import { sayIn } from '../session/sayIn.ts';
import { type Light, look } from '../session/seeing.ts';
import { select } from '../session/select.ts';
import type { Session } from '../session/session.ts';

/**
 * Looks at the drawing again as a saved view has it. A document that can only be looked at keeps its cards as they are: the branch, the light and
 * the part of the drawing are shown all the same.
 */
export async function showSavedView(session: Session, view: SavedView): Promise<void> {
  const { open } = session.state.getState();
  if (!isReadOnly(open) && !(await performArranging(session, applyView, { view: view.id }))) return;
  const { units } = open.store.view.scenario;
  const lit = view.light !== null && units.has(view.light.unit) ? view.light : null;
  if (lit !== null) select(session, { units: [lit.unit] });
  look(session, { focus: focusIn(open.store.view.scenario, view), light: lit === null ? null : lightOf(lit) });
  // The canvas has to have taken what is drawn now before it can be asked for a place in it.
  setTimeout(() => session.canvas.current?.showSeen(view.area));
  announce(session, sayIn(session)('views.shown', { name: view.name }));
}

const lightOf = (light: NonNullable<SavedView['light']>): Light =>
  light.kind === 'chain' ? { kind: 'chain' } : { kind: 'neighbours', types: light.types };
