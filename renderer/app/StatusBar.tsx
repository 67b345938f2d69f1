import { Languages, LoaderCircle, Monitor, Moon, Sun, WifiOff } from 'lucide-react';
import type { AppSettings } from '../../shared/host/appSettings.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { useSession } from '../session/SessionContext.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { changeSettings } from './changeSettings.ts';
import styles from './StatusBar.module.css';
import { useFteSum } from './useFteSum.ts';

const THEME_SIGNS = { light: Sun, dark: Moon, system: Monitor } as const;
const NEXT_THEME: Readonly<Record<AppSettings['theme'], AppSettings['theme']>> = { light: 'dark', dark: 'system', system: 'light' };

export function StatusBar() {
  const session = useSession();
  const say = useSay();
  const settings = useSessionState(state => state.settings);
  const busy = useSessionState(state => state.busy);
  const language = interfaceLanguage(settings, session.info);
  const ThemeSign = THEME_SIGNS[settings.theme];
  const themeText = say('status.theme', { theme: say(`preferences.theme.${settings.theme}`) });
  return (
    <>
      <div className={styles.counts}>
        <Counts language={language} />
        <SelectionCount />
      </div>
      {busy !== null && (
        <span className={styles.busy}>
          <LoaderCircle size={14} aria-hidden />
          {say(busy)}
        </span>
      )}
      <span className={styles.space} />
      <span className={styles.quiet}>
        <WifiOff size={14} aria-hidden />
        {say('status.offline')}
      </span>
      <Tooltip text={themeText}>
        <button
          type="button"
          className={styles.switch}
          aria-label={themeText}
          onClick={() => changeSettings(session, { theme: NEXT_THEME[settings.theme] })}
        >
          <ThemeSign size={14} aria-hidden />
        </button>
      </Tooltip>
      <button
        type="button"
        className={styles.switch}
        aria-label={`${say('status.language')}: ${say(`language.${language}`)}`}
        onClick={() => changeSettings(session, { language: language === 'zh' ? 'en' : 'zh' })}
      >
        <Languages size={14} aria-hidden />
        <span className={language === 'zh' ? styles.on : ''}>中文</span>
        <span aria-hidden>/</span>
        <span className={language === 'en' ? styles.on : ''}>EN</span>
      </button>
    </>
  );
}

function Counts({ language }: { language: string }) {
  const say = useSay();
  const units = useDocument(view => view.scenario.units.size);
  const duties = useDocument(view => view.scenario.duties.size);
  const positions = useDocument(view => view.scenario.positions.size);
  const dependencies = useDocument(view => view.scenario.dependencies.size);
  const fte = useFteSum();
  return (
    <>
      <span>{say('status.units', { count: units })}</span>
      <span>{say('status.duties', { count: duties })}</span>
      {positions > 0 && <span>{say('status.positions', { count: positions })}</span>}
      <span>{say('status.dependencies', { count: dependencies })}</span>
      {fte !== null && <span>{say('status.fte', { fte: fte.toLocaleString(language, { maximumFractionDigits: 1 }) })}</span>}
    </>
  );
}

function SelectionCount() {
  const say = useSay();
  const { units, notes, frames, dependencies } = useSessionState(state => state.selection);
  const count = units.length + notes.length + frames.length + dependencies.length;
  return count < 2 ? null : <span className={styles.selected}>{say('status.selected', { count })}</span>;
}
