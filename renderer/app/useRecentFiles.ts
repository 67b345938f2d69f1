import { useEffect, useState } from 'react';
import type { FileRef } from '../../shared/host/host.ts';
import { useSession } from '../session/SessionContext.ts';
import { useSessionState } from '../session/useSessionState.ts';

export interface RecentFiles {
  readonly files: readonly FileRef[];
  readonly clear: () => Promise<void>;
}

/**
 * What was open lately, asked of the host before the menu opens and again after, because files come and go meanwhile. Under an open menu the list
 * stays as it was: what comes into it would put another item under the hand.
 */
export function useRecentFiles(isMenuOpen: boolean): RecentFiles {
  const session = useSession();
  const file = useSessionState(state => state.open.file);
  const [files, setFiles] = useState<readonly FileRef[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another open file is another list
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const listed = await session.host.request('recent.list', null);
      if (wanted && listed.ok) setFiles(shown => (isMenuOpen && shown.length > 0 ? shown : listed.value));
    };
    const onFocus = (): void => void ask();
    void ask();
    addEventListener('focus', onFocus);
    return () => {
      wanted = false;
      removeEventListener('focus', onFocus);
    };
  }, [session, isMenuOpen, file]);
  const clear = async (): Promise<void> => {
    const cleared = await session.host.request('recent.clear', null);
    if (cleared.ok) setFiles([]);
  };
  return { files, clear };
}
