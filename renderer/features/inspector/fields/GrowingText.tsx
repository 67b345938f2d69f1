import type { ComponentPropsWithRef } from 'react';
import styles from './fields.module.css';

/** A text area as high as its text: the same text, unseen, holds the room open. */
export function GrowingText({ className = '', value, ...rest }: ComponentPropsWithRef<'textarea'> & { readonly value: string }) {
  return (
    <span className={`${styles.growing} ${className}`} data-text={`${value || rest.placeholder || ''} `}>
      <textarea rows={1} spellCheck={false} value={value} {...rest} />
    </span>
  );
}
