import type { ComponentProps } from 'react';
import styles from './TextInput.module.css';

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input autoComplete="off" spellCheck={false} {...rest} className={`${styles.input} ${className ?? ''}`} />;
}
