import { useEffect } from 'react';
import type { ActionId } from '../../shared/actions/actionFacts.ts';
import { useSession } from '../session/SessionContext.ts';
import type { Session } from '../session/session.ts';
import type { Action } from './action.ts';
import { CATALOGUE } from './catalogue.ts';
import { type Area, focusedArea, isControlsOwn, isTextField } from './focusPlace.ts';
import { matchesCombo } from './keyCombo.ts';
import { refuse, runAction } from './runAction.ts';
import { walkAreas } from './walkAreas.ts';

/** Left to the browser's own clipboard events, which come with a clipboard that may be written. */
const CLIPBOARD: ReadonlySet<ActionId> = new Set<ActionId>(['edit.cut', 'edit.copy', 'edit.paste']);

/** The window's keyboard: every key of every action, read from the catalogue. */
export function useShortcuts(): void {
  const session = useSession();
  useEffect(() => {
    const listener = (event: KeyboardEvent) => dispatch(session, event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [session]);
}

function dispatch(session: Session, event: KeyboardEvent): void {
  // The Enter that ends a composition of Chinese is no Enter; some browsers tell so by 229 only.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  if (session.state.getState().dialog !== null) keepFromBrowser(session, event);
  else if (event.key === 'F6') {
    event.preventDefault();
    walkAreas(session, event.shiftKey ? -1 : 1);
  } else act(session, event);
}

function act(session: Session, event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const inText = isTextField(target);
  const place = inText || isControlsOwn(target, event.key) ? null : focusedArea(target);
  const { platform } = session.info;
  const meant = CATALOGUE.filter(
    action =>
      actsHere(action, event, inText, place) &&
      action.keys.some(({ combo, on }) => (on === undefined || on === place) && matchesCombo(combo, event, platform)),
  );
  const action = meant.find(one => one.can(session).ok) ?? meant[0];
  if (action === undefined || CLIPBOARD.has(action.id)) return;
  const verdict = action.can(session);
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
  // A bare key with nothing to act on is anybody's: Tab then walks on to the next control.
  if (!verdict.ok && bare) return;
  event.preventDefault();
  if (verdict.ok) void runAction(session, action);
  else refuse(session, verdict);
}

function actsHere(action: Action, event: KeyboardEvent, inText: boolean, place: Area | null): boolean {
  if (action.scope === 'canvas') return place === 'canvas';
  if (action.scope === 'tree') return place === 'canvas' || place === 'outline';
  if (!inText) return true;
  if (action.textStep !== undefined) return false;
  return event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key);
}

/** Behind a dialog nothing acts, and the browser must not save or print the page instead. */
function keepFromBrowser(session: Session, event: KeyboardEvent): void {
  const { platform } = session.info;
  const ours = CATALOGUE.some(
    action => action.scope === 'app' && action.keys.some(({ combo }) => combo.startsWith('Mod') && matchesCombo(combo, event, platform)),
  );
  const inText = event.target instanceof Element && isTextField(event.target);
  const fieldsOwn =
    inText &&
    CATALOGUE.some(({ textStep, keys }) => textStep !== undefined && keys.some(({ combo }) => matchesCombo(combo, event, platform)));
  if (ours && !fieldsOwn) event.preventDefault();
}
