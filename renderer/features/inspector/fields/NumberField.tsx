import { type KeyboardEvent, useContext, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import type { MessageKey } from '../../../../shared/i18n/messageKey.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { isComposing } from '../../../ui/isComposing.ts';
import { FieldRefusal } from './FieldRefusal.tsx';
import { FieldsOf } from './FieldsOf.ts';
import styles from './fields.module.css';
import { parseAmount, type ReadAmount } from './parseAmount.ts';
import { useDraft } from './useDraft.ts';
import { useLeaveToCanvas } from './useLeaveToCanvas.ts';

interface Props {
  readonly label: string;
  /** null: unknown, an empty field. */
  readonly value: number | null;
  readonly write: (value: number | null) => Verdict;
  /** How the number reads while it is not typed into. */
  readonly format: (value: number) => string;
  /** Shown in place of an unknown number: what stands in for it. */
  readonly placeholder?: string | undefined;
  /** More about the number, in a tooltip and to a screen reader. */
  readonly hint?: string | undefined;
  /** How it is read where it is more than a number, and what is said of what can't be read so. */
  readonly reading?: { readonly read: (typed: string) => ReadAmount; readonly wrong: MessageKey };
  readonly className?: string | undefined;
}

const PLAIN = { read: parseAmount, wrong: 'inspector.number.unreadable' } as const;

/** A number of the document. It is read when the field is left or Enter is pressed; what cannot be read stays, and the line below says why. */
export function NumberField({ label, value, write, format, placeholder, hint, reading = PLAIN, className = '' }: Props) {
  const session = useSession();
  const say = useSay();
  const leave = useLeaveToCanvas();
  const id = useId();
  const of = useContext(FieldsOf);
  const [draft, setDraft] = useDraft();
  const text = draft?.text;
  const refusal = draft?.refusal ?? null;

  const commit = (): boolean => {
    if (draft === null) return true;
    const refuse = (reason: string): false => {
      setDraft({ text: draft.text, refusal: reason });
      return false;
    };
    const read = reading.read(draft.text);
    if (!read.ok) return refuse(say(reading.wrong));
    if (read.value !== null && read.value < 0) return refuse(say('inspector.number.negative'));
    if (read.value !== value) {
      const verdict = write(read.value);
      if (!verdict.ok) return refuse(say(verdict.reason, verdict.values));
      session.state.getState().open.store.seal();
    }
    setDraft(null);
    return true;
  };

  // A click on the canvas can take the field away, or give it to another unit, before it was left: what was typed still counts, and for whom it was typed.
  const last = useRef(commit);
  useEffect(() => {
    // Read by whoever takes it away, and by then `of` is another one.
    void of;
    return () => void last.current();
  }, [of]);
  useEffect(() => {
    last.current = commit;
  });

  // A number is replaced more often than mended: it is selected as soon as it stands there in plain digits.
  const entered = useRef<HTMLInputElement | null>(null);
  useLayoutEffect(() => {
    if (text !== undefined) entered.current?.select();
  }, [text]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (commit()) leave();
    }
    if (event.key === 'Escape') setDraft(null);
  };

  return (
    <div className={`${styles.number} ${className}`}>
      <label className={styles.tile} title={hint}>
        <span className={styles.label}>{label}</span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={refusal !== null}
          aria-describedby={`${refusal === null ? '' : `${id}-refusal`} ${hint === undefined ? '' : `${id}-hint`}`.trim() || undefined}
          placeholder={placeholder}
          value={text ?? (value === null ? '' : format(value))}
          onFocus={event => {
            if (draft === null) setDraft({ text: value === null ? '' : String(value), refusal: null });
            entered.current = event.currentTarget;
          }}
          onPointerUp={event => {
            // The press that brought the focus would leave the caret somewhere in the number.
            if (entered.current !== null) event.currentTarget.select();
            entered.current = null;
          }}
          onChange={event => {
            entered.current = null;
            setDraft({ text: event.target.value, refusal: null });
          }}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        {hint !== undefined && (
          <span id={`${id}-hint`} hidden>
            {hint}
          </span>
        )}
      </label>
      <FieldRefusal id={`${id}-refusal`} text={refusal} />
    </div>
  );
}
