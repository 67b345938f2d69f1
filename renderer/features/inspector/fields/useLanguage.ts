import type { Language } from '../../../../shared/model/settings.ts';
import { interfaceLanguage } from '../../../session/interfaceLanguage.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSessionState } from '../../../session/useSessionState.ts';

/** The language of the interface: numbers are written its way. */
export function useLanguage(): Language {
  const { info } = useSession();
  return useSessionState(state => interfaceLanguage(state.settings, info));
}
