import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Grip.module.css';

/** A handle for the pointer; the keyboard has Alt and the arrows, and the row's menu. */
export function Grip(props: ComponentProps<'span'>) {
  return (
    <span {...props} className={styles.grip} aria-hidden>
      <GripVertical size={14} />
    </span>
  );
}
