import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

/** A label over its control; the control gets the id that the label points to, and the hint's for its description. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: (ids: { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: boolean }) => ReactNode;
}) {
  const id = useId();
  const text = error ?? hint;
  const described = text === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, ...described, ...(error != null && { 'aria-invalid': true }) })}
      {text !== undefined && (
        <p id={`${id}-hint`} className={error == null ? styles.hint : styles.error}>
          {text}
        </p>
      )}
    </div>
  );
}
