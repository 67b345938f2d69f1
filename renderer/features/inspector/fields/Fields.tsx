import type { ReactNode } from 'react';
import { isReadOnly } from '../../../session/isReadOnly.ts';
import { useSessionState } from '../../../session/useSessionState.ts';
import styles from './fields.module.css';

/** Fields of the document: out of reach while it can only be looked at. */
export function Fields({ children }: { readonly children: ReactNode }) {
  const readOnly = useSessionState(state => isReadOnly(state.open));
  return (
    <fieldset className={styles.fields} disabled={readOnly}>
      {children}
    </fieldset>
  );
}
