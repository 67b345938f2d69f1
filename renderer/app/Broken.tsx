import { useState } from 'react';
import { useSay } from '../session/useSay.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Broken.module.css';

/** What is left of the window after a fault. */
export function Broken({ error }: { error: Error }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const details = `${error.message}\n${error.stack ?? ''}`;
  const copy = () => {
    navigator.clipboard
      ?.writeText(details)
      .then(() => setCopied(true))
      .catch(() => undefined);
  };
  return (
    <main className={styles.broken}>
      <h1>{say('broken.title')}</h1>
      <p>{say('broken.text')}</p>
      <pre>{error.message}</pre>
      <div className={styles.buttons}>
        <Button tone="primary" onClick={() => location.reload()}>
          {say('broken.reload')}
        </Button>
        <Button onClick={copy}>{say(copied ? 'broken.copied' : 'broken.copy')}</Button>
      </div>
    </main>
  );
}
