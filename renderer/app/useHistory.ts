import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSessionState } from '../session/useSessionState.ts';

/** The names of the steps that undo and redo would take now; null where there is none. */
export function useHistory(): { readonly undoLabel: MessageKey | null; readonly redoLabel: MessageKey | null } {
  const store = useSessionState(state => state.open.store);
  const undoLabel = useDocument(() => store.undoLabel);
  const redoLabel = useDocument(() => store.redoLabel);
  return { undoLabel, redoLabel };
}
