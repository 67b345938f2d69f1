import { useRef, useState } from 'react';
import type { FileRef } from '../../shared/host/host.ts';
import { useSession } from '../session/SessionContext.ts';

export interface RecentFiles {
  readonly files: readonly FileRef[];
  readonly clear: () => Promise<void>;
}

interface RecentFilesOfMenu extends RecentFiles {
  /** The hand comes to the menu, or the focus does. */
  readonly ask: () => void;
  /** The menu has opened or closed. */
  readonly showing: (isOpen: boolean) => void;
}

/**
 * What was open lately, asked of the host when somebody comes to the menu and not before, because files come and go meanwhile. Under an open menu the
 * list stays as it was: what comes into it would put another item under the hand.
 */
export function useRecentFiles(): RecentFilesOfMenu {
  const { host } = useSession();
  const [files, setFiles] = useState<readonly FileRef[]>([]);
  const isShown = useRef(false);
  const asked = async (): Promise<void> => {
    const listed = await host.request('recent.list', null);
    if (listed.ok) setFiles(shown => (isShown.current && shown.length > 0 ? shown : listed.value));
  };
  return {
    files,
    ask: () => void asked(),
    showing(isOpen) {
      isShown.current = isOpen;
    },
    async clear() {
      const cleared = await host.request('recent.clear', null);
      if (cleared.ok) setFiles([]);
    },
  };
}
