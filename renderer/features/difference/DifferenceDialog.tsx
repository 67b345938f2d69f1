import { useMemo, useRef } from 'react';
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts';
import type { Dialog } from '../../session/dialog.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import styles from './DifferenceDialog.module.css';
import { DifferenceView } from './DifferenceView.tsx';

/** Two documents side by side in words, and what to do about it. Escape is the safe answer. */
export function DifferenceDialog({ title, text, before, after, sides, buttons, safe, answer }: Extract<Dialog, { kind: 'difference' }>) {
  const difference = useMemo(() => compareDocuments(before, after), [before, after]);
  const safeButton = useRef<HTMLButtonElement>(null);
  return (
    <DialogShell
      title={title}
      modal
      width={760}
      onClose={() => answer(safe)}
      initialFocus={safeButton}
      footer={buttons.map(({ id, label, tone }) => (
        <Button key={id} tone={tone} ref={id === safe ? safeButton : undefined} onClick={() => answer(id)}>
          {label}
        </Button>
      ))}
    >
      <div className={difference.entries.length > 0 ? styles.body : undefined}>
        {text !== '' && <p className={styles.text}>{text}</p>}
        <DifferenceView difference={difference} sides={sides} />
      </div>
    </DialogShell>
  );
}
