import styles from './QuestionDialog.module.css';

/** Sentences one under the other, as many as there are; nothing for none. */
export function DialogLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  const numbered = [...lines.entries()];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that is longer than its room is scrolled by keyboard
    <ul className={styles.lines} tabIndex={0}>
      {numbered.map(([index, line]) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
