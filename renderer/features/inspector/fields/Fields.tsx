import type { ReactNode } from 'react';
import { isReadOnly } from '../../../session/isReadOnly.ts';
import { useSessionState } from '../../../session/useSessionState.ts';
import { FieldsOf } from './FieldsOf.ts';
import styles from './fields.module.css';

/** Fields of the document: out of reach while it can only be looked at. `of` where they go on from one unit to the next: whose they are now. */
export function Fields({ of = '', children }: { readonly of?: string; readonly children: ReactNode }) {
  const readOnly = useSessionState(state => isReadOnly(state.open));
  return (
    <fieldset className={styles.fields} disabled={readOnly}>
      <FieldsOf value={of}>{children}</FieldsOf>
    </fieldset>
  );
}
