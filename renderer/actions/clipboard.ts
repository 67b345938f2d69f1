import type { Point } from '../../shared/base/geometry.ts';
import { type Fragment, fragmentCorner, fragmentOf } from '../../shared/fragment/fragment.ts';
import { fragmentOutline } from '../../shared/fragment/fragmentOutline.ts';
import { encodeFragment, FRAGMENT_TYPE } from '../../shared/fragment/fragmentText.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { announce } from '../session/announce.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { onlyUnit } from './onlyUnit.ts';
import { putFragment } from './putFragment.ts';
import { selected, viewOf } from './selected.ts';

/** px, right and down: a copy is seen beside what it was made of. */
const STEP: Point = { x: 24, y: 24 };

/** What was copied last in this window, with the text that went to the system's clipboard for it. */
let held: { readonly fragment: Fragment; readonly text: string } | null = null;
export const heldFragment = (): Fragment | null => held?.fragment ?? null;

/** Puts the selection on the clipboard: as data for our windows, as an outline of names for every other program. */
export function copySelection(session: Session, clipboard: DataTransfer | null): void {
  const fragment = fragmentOf(viewOf(session), selected(session));
  const text = fragmentOutline(fragment);
  held = { fragment, text };
  if (clipboard !== null) {
    clipboard.setData(FRAGMENT_TYPE, encodeFragment(fragment));
    clipboard.setData('text/plain', text);
  } else {
    // From a menu there is no clipboard event. Where the browser refuses, what was copied can still be pasted in this window.
    navigator.clipboard?.writeText(text).catch(() => undefined);
  }
  const say = sayIn(session);
  announce(session, say('announce.copied', { count: fragment.units.length + fragment.notes.length + fragment.frames.length }));
}

/** Whether the system's clipboard still holds what this window put there. */
export const isHeldText = (text: string): boolean => held !== null && held.text === text.replaceAll('\r\n', '\n');

/** Units go below the one unit that is selected, else to the top; the copies are selected. */
export function paste(session: Session, fragment: Fragment): void {
  putFragment(session, { fragment, parent: pasteParent(session, fragment), by: offset(session, fragment) });
}

/** Whoever copies a unit and pastes at once wants it beside the original, not below itself. */
function pasteParent(session: Session, fragment: Fragment): UnitId | null {
  const unit = onlyUnit(session);
  if (unit === undefined) return null;
  const isOriginal = fragment.units.some(({ id, parent }) => parent === null && id === unit.id);
  return isOriginal ? unit.parent : unit.id;
}

/** To where the pointer is over the canvas; else a step aside of where it was copied, or into view when that is out of sight. */
function offset(session: Session, fragment: Fragment): Point {
  const corner = fragmentCorner(fragment);
  const canvas = session.canvas.current;
  if (corner === null || canvas === null) return STEP;
  const pointer = canvas.pointer();
  if (pointer !== null) return { x: Math.round(pointer.x - corner.x), y: Math.round(pointer.y - corner.y) };
  const seen = canvas.visible();
  const inView = corner.x >= seen.x && corner.y >= seen.y && corner.x <= seen.x + seen.width && corner.y <= seen.y + seen.height;
  if (inView) return STEP;
  return { x: Math.round(seen.x + seen.width / 3 - corner.x), y: Math.round(seen.y + seen.height / 3 - corner.y) };
}
