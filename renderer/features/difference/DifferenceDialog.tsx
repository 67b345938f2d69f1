import { useMemo } from 'react';
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts';
import type { Dialog } from '../../session/dialog.ts';
import { QuestionShell } from '../../ui/QuestionShell.tsx';
import styles from './DifferenceDialog.module.css';
import { DifferenceView } from './DifferenceView.tsx';

/** Two documents side by side in words, and what to do about it. */
export function DifferenceDialog({ before, after, sides, ...question }: Extract<Dialog, { kind: 'difference' }>) {
  const difference = useMemo(() => compareDocuments(before, after), [before, after]);
  return (
    <QuestionShell question={question} width={760}>
      <div className={difference.entries.length > 0 ? styles.body : undefined}>
        {question.text !== '' && <p className={styles.text}>{question.text}</p>}
        <DifferenceView difference={difference} sides={sides} />
      </div>
    </QuestionShell>
  );
}
