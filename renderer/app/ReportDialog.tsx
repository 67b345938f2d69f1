import { useRef } from 'react';
import type { Dialog } from '../session/dialog.ts';
import { useSay } from '../session/useSay.ts';
import { Button } from '../ui/Button.tsx';
import { DialogShell } from '../ui/DialogShell.tsx';
import { DialogLines } from './DialogLines.tsx';
import styles from './QuestionDialog.module.css';

/** Sentences that one has to have seen, and nothing to decide. */
export function ReportDialog({ title, text, lines, done }: Extract<Dialog, { kind: 'report' }>) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <DialogShell
      title={title}
      onClose={done}
      width={lines.length > 0 ? 560 : 440}
      initialFocus={button}
      footer={
        <Button tone="primary" ref={button} onClick={done}>
          {say('dialog.done')}
        </Button>
      }
    >
      <p className={styles.text}>{text}</p>
      <DialogLines lines={lines} />
    </DialogShell>
  );
}
