import { type KeyboardEvent, useId } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import { isComposing } from '../../../ui/isComposing.ts';
import { FieldRefusal } from './FieldRefusal.tsx';
import styles from './fields.module.css';
import { useLeaveToCanvas } from './useLeaveToCanvas.ts';
import { useTextDraft } from './useTextDraft.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => Verdict;
  readonly placeholder?: string | undefined;
}

/** A short text among the facts. */
export function TextTile({ label, value, write, placeholder }: Props) {
  const id = useId();
  const leave = useLeaveToCanvas();
  const draft = useTextDraft(value, write);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== 'Enter') return;
    event.preventDefault();
    leave();
  };
  return (
    <div className={styles.number}>
      <label className={styles.tile} title={draft.shown}>
        <span className={styles.label}>{label}</span>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          aria-invalid={draft.refusal !== null}
          aria-describedby={draft.refusal === null ? undefined : `${id}-refusal`}
          onKeyDown={onKeyDown}
          {...draft.field}
        />
      </label>
      <FieldRefusal id={`${id}-refusal`} text={draft.refusal} />
    </div>
  );
}
