import { Lock, TriangleAlert } from 'lucide-react';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';
import type { NoticeFacts, NoticeStep } from './notice.ts';

interface Props {
  readonly notice: NoticeFacts;
  readonly run: (step: NoticeStep['run']) => void;
}

export function Notice({ notice: { tone, text, steps }, run }: Props) {
  const say = useSay();
  const Sign = tone === 'warning' ? TriangleAlert : Lock;
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <Sign className={styles.sign} size={16} strokeWidth={1.8} aria-hidden />
      <p className={styles.text}>{text}</p>
      <div className={styles.steps}>
        {steps.map(step => (
          <Button key={step.label} className={styles.step ?? ''} onClick={() => run(step.run)}>
            {say(step.label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
