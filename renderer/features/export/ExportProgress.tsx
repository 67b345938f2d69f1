import { X } from 'lucide-react';
import { useId } from 'react';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportProgress.module.css';

/** How far the picture is that is being drawn, with a way out; nothing while there is none. It takes no focus and says nothing by itself. */
export function ExportProgress() {
  const session = useSession();
  const say = useSay();
  const id = useId();
  const exporting = useSessionState(state => state.exporting);
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  if (exporting === null) return null;
  const { name, share, stop } = exporting;
  const percent = share === null ? null : Math.floor(share * 100);
  const inWords = percent === null ? null : (percent / 100).toLocaleString(language, { style: 'percent' });
  return (
    <div className={styles.progress}>
      <span id={id} className={styles.name}>
        {say('export.progress', { name })}
      </span>
      <span className={styles.share} aria-hidden>
        {inWords}
      </span>
      <progress className={styles.bar} aria-labelledby={id} max={100} {...(percent === null ? {} : { value: percent })} />
      <Button
        tone="quiet"
        icon={X}
        onClick={() => {
          stop.abort();
          session.canvas.current?.focus();
        }}
      >
        {say('export.stop')}
      </Button>
    </div>
  );
}
