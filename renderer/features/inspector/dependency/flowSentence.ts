import type { MessageKey } from '../../../../shared/i18n/messageKey.ts';
import type { Dependency } from '../../../../shared/model/dependency.ts';

/** The key of the sentence that says in words which way what flows, with places `{from}` and `{to}`. */
export function flowSentence(dependency: Pick<Dependency, 'type' | 'mutual'>): MessageKey {
  return dependency.mutual ? `inspector.mutual.${dependency.type}` : `inspector.flow.${dependency.type}`;
}
