import { X } from 'lucide-react';
import { useId } from 'react';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { useSession } from '../session/SessionContext.ts';
import type { WorkUnderWay } from '../session/session.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Button } from '../ui/Button.tsx';
import styles from './WorkProgress.module.css';

/** How far each work is that takes long, with a way out; nothing while there is none. It takes no focus and says nothing by itself. */
export function WorkProgress() {
  const underWay = useSessionState(state => state.underWay);
  return underWay.map(work => <OneWork key={work.id} work={work} />);
}

function OneWork({ work: { doing, name, share, stop } }: { work: WorkUnderWay }) {
  const session = useSession();
  const say = useSay();
  const id = useId();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const percent = share === null ? null : Math.floor(share * 100);
  const inWords = percent === null ? null : (percent / 100).toLocaleString(language, { style: 'percent' });
  return (
    <div className={styles.progress}>
      <span id={id} className={styles.name}>
        {say(doing, { name })}
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
        {say('work.stop')}
      </Button>
    </div>
  );
}
