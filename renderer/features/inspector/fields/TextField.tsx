import { type KeyboardEvent, type Ref, useId } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import { isComposing } from '../../../ui/isComposing.ts';
import { FieldRefusal } from './FieldRefusal.tsx';
import styles from './fields.module.css';
import { GrowingText } from './GrowingText.tsx';
import { useLeaveToCanvas } from './useLeaveToCanvas.ts';
import { useTextDraft } from './useTextDraft.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => Verdict;
  /** The label is only read out: the text says itself what it is. */
  readonly quiet?: boolean;
  readonly placeholder?: string;
  /** Enter makes a new line; otherwise the text is one paragraph, and Enter is done with it. */
  readonly lines?: boolean;
  readonly className?: string | undefined;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

/** A text of the document: a line or more, as high as it needs to be. */
export function TextField({ label, value, write, quiet = false, placeholder, lines = false, className = '', fieldRef }: Props) {
  const id = useId();
  const leave = useLeaveToCanvas();
  const draft = useTextDraft(value, text => write(lines ? text : text.replace(/\s*[\r\n]+\s*/g, ' ')));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || lines || event.key !== 'Enter') return;
    event.preventDefault();
    leave();
  };
  return (
    <div className={`${styles.text} ${quiet ? styles.quiet : ''} ${className}`}>
      {!quiet && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <GrowingText
        id={id}
        aria-label={quiet ? label : undefined}
        aria-invalid={draft.refusal !== null}
        aria-describedby={draft.refusal === null ? undefined : `${id}-refusal`}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
        {...draft.field}
        {...(fieldRef !== undefined && { ref: fieldRef })}
      />
      <FieldRefusal id={`${id}-refusal`} text={draft.refusal} />
    </div>
  );
}
