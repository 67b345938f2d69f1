import { Check, Circle, CircleDashed, Lock } from 'lucide-react';
import { isReadOnly } from '../session/isReadOnly.ts';
import { useIsDirty } from '../session/useIsDirty.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import styles from './DocumentMark.module.css';
import { useDocumentName } from './useWindowTitle.ts';

/** What is open, and whether it is on the disk: in words and by a sign. */
export function DocumentMark() {
  const say = useSay();
  const file = useSessionState(state => state.open.file);
  const dirty = useIsDirty();
  const name = useDocumentName();
  const readOnly = useSessionState(state => isReadOnly(state.open));
  const [Sign, words, tone] = readOnly
    ? ([Lock, say('readOnly.mark'), ''] as const)
    : dirty
      ? ([Circle, say('document.unsaved'), styles.unsaved] as const)
      : file === null
        ? ([CircleDashed, say('document.neverSaved'), ''] as const)
        : ([Check, say('document.saved'), styles.saved] as const);
  return (
    <div className={styles.mark}>
      <h1 className={styles.name} title={file === null ? name : `${file.folder} · ${file.name}`}>
        {name}
      </h1>
      <span className={`${styles.state} ${tone}`} title={words}>
        <Sign size={12} strokeWidth={2.4} aria-hidden />
        <span>{words}</span>
      </span>
    </div>
  );
}
