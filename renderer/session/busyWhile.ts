import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { Session } from './session.ts';

/** Marks in the status bar what the window is doing, for as long as it does it. */
export async function busyWhile<T>(session: Session, doing: MessageKey, work: () => Promise<T>): Promise<T> {
  session.state.setState({ busy: doing });
  try {
    return await work();
  } finally {
    session.state.setState({ busy: null });
  }
}
