import type { Action } from '../../actions/action.ts';
import { CATALOGUE } from '../../actions/catalogue.ts';
import { comboLabel, shownKeys } from '../../actions/keyLabel.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './HelpDialog.module.css';

const GROUPS: readonly Action['group'][] = ['unit', 'edit', 'scenario', 'view', 'file', 'help'];

/** Every key there is, read from the catalogue; of each the one that works in this front. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { info } = useSession();
  const say = useSay();
  const mod = info.platform === 'mac' ? '⌘' : 'Ctrl';
  return (
    <DialogShell title={say('help.title')} onClose={onClose} width={860}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than the dialog, and the keyboard must be able to scroll it */}
      <section className={styles.columns} tabIndex={0} aria-label={say('help.title')}>
        {GROUPS.map(group => (
          <section key={group} className={styles.group}>
            <h3>{say(`actionGroup.${group}`)}</h3>
            <dl>
              {CATALOGUE.filter(action => action.group === group).map(action => {
                const keys = shownKeys(action, info);
                return keys === null ? null : <Row key={action.id} label={say(action.label).replace(/…$/, '')} keys={keys} />;
              })}
              {group === 'view' && <Row label={say('help.areas')} keys={`F6 / ${comboLabel('Shift+F6', info.platform)}`} />}
            </dl>
          </section>
        ))}
        <section className={styles.group}>
          <h3>{say('help.mouse')}</h3>
          <dl>
            <Row label={say('help.mouse.create')} keys={say('help.mouse.createKeys')} />
            <Row label={say('help.mouse.report')} keys={say('help.mouse.reportKeys')} />
            <Row label={say('help.mouse.pan')} keys={say('help.mouse.panKeys')} />
            <Row label={say('help.mouse.zoom')} keys={say('help.mouse.zoomKeys', { mod })} />
          </dl>
        </section>
      </section>
    </DialogShell>
  );
}

function Row({ label, keys }: { label: string; keys: string }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <Kbd keys={keys} />
      </dd>
    </div>
  );
}
