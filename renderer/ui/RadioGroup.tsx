import { type ReactNode, useId } from 'react';
import styles from './RadioGroup.module.css';
import hidden from './visuallyHidden.module.css';

interface RadioGroupProps<T extends string> {
  /** Side by side in one track, each a chip of its own, or large ones one below the other. */
  readonly look: 'segments' | 'chips' | 'cards';
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly onChange: (value: T) => void;
  /** The label is said to a screen reader only. */
  readonly labelHidden?: boolean;
}

/** A few choices of which one holds: radio buttons with their own arrow keys. */
export function RadioGroup<T extends string>({ look, label, value, options, onChange, labelHidden = false }: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={labelHidden ? hidden.text : styles.legend}>{label}</legend>
      <div className={styles[look]}>
        {options.map(option => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span className={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
