import type { Dialog } from '../session/dialog.ts';
import { QuestionShell } from '../ui/QuestionShell.tsx';
import { DialogLines } from './DialogLines.tsx';
import styles from './QuestionDialog.module.css';

/** One question, with the verbs on its buttons. */
export function QuestionDialog({ lines, ...question }: Extract<Dialog, { kind: 'question' }>) {
  return (
    <QuestionShell question={question} width={question.buttons.length > 3 || lines.length > 0 ? 600 : 440}>
      <p className={styles.text}>{question.text}</p>
      <DialogLines lines={lines} />
    </QuestionShell>
  );
}
