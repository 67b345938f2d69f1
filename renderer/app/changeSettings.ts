import type { AppSettings } from '../../shared/host/appSettings.ts';
import type { Session } from '../session/session.ts';

/** Changes what the app remembers: at once in the window, then on the machine. */
export function changeSettings(session: Session, settings: Partial<AppSettings>): void {
  session.state.setState(state => ({ settings: { ...state.settings, ...settings } }));
  void session.host.request('settings.set', settings);
}
