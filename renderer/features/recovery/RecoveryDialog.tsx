import { useState } from 'react';
import type { Dialog } from '../../session/dialog.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import styles from './RecoveryDialog.module.css';
import { RecoveryRow } from './RecoveryRow.tsx';

/** What a crash left behind, to open, compare with its file, or give up. Nothing is given up before the dialog closes. */
export function RecoveryDialog({ documents, discarded: before, answer }: Extract<Dialog, { kind: 'recovery' }>) {
  const say = useSay();
  const [discarded, setDiscarded] = useState(before);
  const toggle = (id: string) => setDiscarded(discarded.includes(id) ? discarded.filter(other => other !== id) : [...discarded, id]);
  const later = () => answer({ choice: 'later', discarded });
  const all = discarded.length === documents.length;
  return (
    <DialogShell
      title={say('recovery.title')}
      modal
      width={640}
      onClose={later}
      footer={
        <>
          <p className={styles.status} role="status">
            {discarded.length > 0 && say('recovery.toDiscard', { count: discarded.length })}
          </p>
          <Button onClick={later}>{say(all ? 'dialog.done' : 'recovery.later')}</Button>
        </>
      }
    >
      <p className={styles.text}>{say('recovery.text', { count: documents.length })}</p>
      <ul className={styles.documents}>
        {documents.map((left, i) => (
          <RecoveryRow
            key={left.id}
            left={left}
            first={i === 0}
            discarded={discarded.includes(left.id)}
            onOpen={() => answer({ choice: 'open', id: left.id, discarded })}
            onCompare={() => answer({ choice: 'compare', id: left.id, discarded })}
            onDiscard={() => toggle(left.id)}
          />
        ))}
      </ul>
    </DialogShell>
  );
}
