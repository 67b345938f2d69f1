import { useRef } from 'react';
import type { Dialog } from '../session/dialog.ts';
import { Button } from '../ui/Button.tsx';
import { DialogShell } from '../ui/DialogShell.tsx';
import { DialogLines } from './DialogLines.tsx';
import styles from './QuestionDialog.module.css';

type Question = Extract<Dialog, { kind: 'question' }>;

/** One question, with the verbs on its buttons. Escape is the safe answer. */
export function QuestionDialog({ title, text, lines, buttons, safe, answer }: Question) {
  const safeButton = useRef<HTMLButtonElement>(null);
  return (
    <DialogShell
      title={title}
      modal
      width={buttons.length > 3 || lines.length > 0 ? 600 : 440}
      onClose={() => answer(safe)}
      initialFocus={safeButton}
      footer={buttons.map(({ id, label, tone }) => (
        <Button key={id} tone={tone} ref={id === safe ? safeButton : undefined} onClick={() => answer(id)}>
          {label}
        </Button>
      ))}
    >
      <p className={styles.text}>{text}</p>
      <DialogLines lines={lines} />
    </DialogShell>
  );
}
