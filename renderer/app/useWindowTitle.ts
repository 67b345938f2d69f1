import { useEffect } from 'react';
import { documentName, windowName } from '../documents/documentName.ts';
import { useDocument } from '../session/useDocument.ts';
import { useIsDirty } from '../session/useIsDirty.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';

/** "name.org — Orgsketch" for the tab, with a dot before it while there are unsaved changes. The desktop's window has the same from main. */
export function useWindowTitle(): void {
  const say = useSay();
  const open = useSessionState(state => state.open);
  // Read so that another name, or another scenario, makes another title.
  useDocumentName();
  useDocument(view => view.scenario.name);
  useDocument(view => view.document.scenarios.size);
  const name = windowName(open, say);
  const dirty = useIsDirty();
  useEffect(() => {
    document.title = `${dirty ? '• ' : ''}${name} — Orgsketch`;
  }, [name, dirty]);
}

/** What the window calls the document, as it is now. */
export function useDocumentName(): string {
  const say = useSay();
  const open = useSessionState(state => state.open);
  // A document without a file is called by its title, which is edited like anything else.
  useDocument(view => view.document.settings.title);
  return documentName(open, say);
}
