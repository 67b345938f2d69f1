import { type ReactNode, useId } from 'react';
import styles from './DeleteDialog.module.css';

interface Props<T extends string> {
  readonly title: string;
  readonly detail?: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string; readonly disabled?: boolean; readonly below?: ReactNode }[];
}

/** A question with its answers one below the other. */
export function Question<T extends string>({ title, detail, value, onChange, options }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend>{title}</legend>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {options.map(option => (
        <div key={option.value}>
          <label className={styles.answer}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
          {option.value === value && option.below}
        </div>
      ))}
    </fieldset>
  );
}
