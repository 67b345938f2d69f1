import { useEffect } from 'react';
import { decodeFragment, FRAGMENT_TYPE } from '../../shared/fragment/fragmentText.ts';
import { useSession } from '../session/SessionContext.ts';
import type { Session } from '../session/session.ts';
import { copySelection, heldFragment, isHeldText, paste } from './clipboard.ts';
import { copy } from './clipboardActions.ts';
import { deleteSelected } from './deleteSelected.ts';
import { focusedArea, isTextField } from './focusPlace.ts';
import { pasteDuties } from './pasteDuties.ts';
import { pasteText } from './pasteText.ts';

/** Cut, copy and paste of the drawing through the browser's clipboard events: no permission is asked, and other windows can paste it. */
export function useClipboard(): void {
  const session = useSession();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => void take(session, event);
    const onCut = (event: ClipboardEvent) => take(session, event) && deleteSelected(session);
    const onPaste = (event: ClipboardEvent) => put(session, event);
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [session]);
}

function meansDrawing(session: Session, event: ClipboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.activeElement;
  const area = focusedArea(target);
  return session.state.getState().dialog === null && !isTextField(target) && (area === 'canvas' || area === 'outline');
}

function take(session: Session, event: ClipboardEvent): boolean {
  if (!meansDrawing(session, event) || !copy.can(session).ok) return false;
  event.preventDefault();
  copySelection(session, event.clipboardData);
  return true;
}

function put(session: Session, event: ClipboardEvent): void {
  if (!meansDrawing(session, event)) return;
  const data = event.clipboardData?.getData(FRAGMENT_TYPE) ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const fragment = data !== '' ? decodeFragment(data) : isHeldText(text) ? heldFragment() : null;
  if (fragment !== null) {
    event.preventDefault();
    paste(session, fragment);
  } else if (pasteText(session, text) || pasteDuties(session, text)) event.preventDefault();
}
