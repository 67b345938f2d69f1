import { translate } from '../../shared/i18n/translate.ts';
import { interfaceLanguage } from './interfaceLanguage.ts';
import type { Say, Session } from './session.ts';

/** Says a message in the interface's language as it is now: for actions, which are no components. */
export const sayIn =
  (session: Session): Say =>
  (key, values) =>
    translate(interfaceLanguage(session.state.getState().settings, session.info), key, values);
