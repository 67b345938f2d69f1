import { useId } from 'react';
import styles from './Segmented.module.css';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The label is said to a screen reader only. */
  readonly labelHidden?: boolean;
}

/** A few choices side by side, of which one holds: radio buttons with their own arrow keys. */
export function Segmented<T extends string>({ label, value, options, onChange, labelHidden = false }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={labelHidden ? styles.hidden : styles.legend}>{label}</legend>
      <div className={styles.track}>
        {options.map(option => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
