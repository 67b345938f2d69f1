import { useCallback } from 'react';
import { translate } from '../../shared/i18n/translate.ts';
import { interfaceLanguage } from './interfaceLanguage.ts';
import { useSession } from './SessionContext.ts';
import type { Say } from './session.ts';
import { useSessionState } from './useSessionState.ts';

/** Says a message in the language of the interface. */
export function useSay(): Say {
  const { info } = useSession();
  const language = useSessionState(state => interfaceLanguage(state.settings, info));
  return useCallback<Say>((key, values) => translate(language, key, values), [language]);
}
