import styles from './fields.module.css';

/** Why what stands in a field is not in the document: one line below it, read out when it appears. */
export function FieldRefusal({ id, text }: { readonly id: string; readonly text: string | null }) {
  return text === null ? null : (
    <p className={styles.refusal} id={id} role="alert">
      {text}
    </p>
  );
}
