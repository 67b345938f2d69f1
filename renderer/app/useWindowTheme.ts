import { useSyncExternalStore } from 'react';
import { useSessionState } from '../session/useSessionState.ts';
import { onSystemTheme, windowTheme } from './windowTheme.ts';

/** The theme that the window wears now; follows the system where the user left it to it. */
export function useWindowTheme(): 'light' | 'dark' {
  const settings = useSessionState(state => state.settings);
  return useSyncExternalStore(onSystemTheme, () => windowTheme(settings));
}
