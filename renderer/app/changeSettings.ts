import type { AppSettings } from '../../shared/host/appSettings.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import type { Session } from '../session/session.ts';

/** Changes what the app remembers: at once in the window, then on the machine. */
export function changeSettings(session: Session, settings: Partial<AppSettings>): void {
  const before = session.state.getState();
  const after = { ...before.settings, ...settings };
  // What was said in the other language goes: it can't be said again.
  const sameLanguage = interfaceLanguage(after, session.info) === interfaceLanguage(before.settings, session.info);
  session.state.setState({ settings: after, ...(!sameLanguage && { toasts: [] }) });
  void session.host.request('settings.set', settings);
}
