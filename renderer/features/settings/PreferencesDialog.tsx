import { LANGUAGES } from '../../../shared/model/settings.ts';
import { changeSettings } from '../../app/changeSettings.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './Settings.module.css';

const SYSTEM = 'system';
const THEMES = ['light', 'dark', 'system'] as const;
const DRAGS = ['marquee', 'pan'] as const;

/** What the app remembers for every document. Each choice holds at once, so that one sees what one chose. */
export function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const settings = useSessionState(state => state.settings);
  return (
    <DialogShell
      title={say('preferences.title')}
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={onClose}>
          {say('dialog.done')}
        </Button>
      }
    >
      <div className={styles.form}>
        <RadioGroup
          look="segments"
          label={say('preferences.language')}
          value={settings.language ?? SYSTEM}
          options={[
            ...LANGUAGES.map(value => ({ value, label: say(`language.${value}`) })),
            { value: SYSTEM, label: say('preferences.languageSystem') },
          ]}
          onChange={value => changeSettings(session, { language: value === SYSTEM ? null : value })}
        />
        <RadioGroup
          look="segments"
          label={say('preferences.theme')}
          value={settings.theme}
          options={THEMES.map(value => ({ value, label: say(`preferences.theme.${value}`) }))}
          onChange={theme => changeSettings(session, { theme })}
        />
        <div>
          <RadioGroup
            look="segments"
            label={say('preferences.drag')}
            value={settings.dragOnNothing}
            options={DRAGS.map(value => ({ value, label: say(`preferences.drag.${value}`) }))}
            onChange={dragOnNothing => changeSettings(session, { dragOnNothing })}
          />
          <p className={styles.hint}>{say('preferences.dragHint')}</p>
        </div>
      </div>
    </DialogShell>
  );
}
