import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './TextInput.module.css';

/** The system's own list of choices in our dress: the best keyboard and screen reader behaviour there is. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={styles.wrap}>
      <select {...rest} className={`${styles.select} ${className ?? ''}`}>
        {children}
      </select>
      <ChevronDown size={16} className={styles.arrow} aria-hidden />
    </span>
  );
}
