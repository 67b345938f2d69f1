import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly tone?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly icon?: LucideIcon;
  readonly submit?: boolean;
}

/** A button with words, an icon, or both. One without words needs an `aria-label`. */
export function Button({ tone = 'plain', icon: Icon, submit = false, className, children, ...rest }: ButtonProps) {
  const bare = children === undefined;
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={`${styles.button} ${styles[tone]} ${bare ? styles.bare : ''} ${className ?? ''}`}
    >
      {Icon !== undefined && <Icon size={16} strokeWidth={1.8} aria-hidden />}
      {children}
    </button>
  );
}
