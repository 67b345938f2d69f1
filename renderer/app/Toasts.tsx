import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSession } from '../session/SessionContext.ts';
import type { Toast } from '../session/session.ts';
import { dismissToast } from '../session/showToast.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Toasts.module.css';
import { WorkProgress } from './WorkProgress.tsx';

/** ms. One with something to do stays until it can have been read twice; an error stays until it is put away. */
const READ_MS = 5_000;
const ACT_MS = 9_000;

export function Toasts() {
  const say = useSay();
  const toasts = useSessionState(state => state.toasts);
  return (
    <section className={styles.stack} aria-label={say('area.toasts')}>
      {toasts.map(toast => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
      <WorkProgress />
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const session = useSession();
  const say = useSay();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.kind === 'error') return;
    const timer = setTimeout(() => dismissToast(session, toast.id), toast.action === null ? READ_MS : ACT_MS);
    return () => clearTimeout(timer);
  }, [session, toast, held]);
  const { action } = toast;
  return (
    <div
      className={`${styles.toast} ${toast.kind === 'error' ? styles.error : ''}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {action !== null && (
        <Button
          tone="quiet"
          className={styles.action ?? ''}
          onClick={() => {
            action.run();
            dismissToast(session, toast.id);
            session.canvas.current?.focus();
          }}
        >
          {say(action.label)}
        </Button>
      )}
      <Button tone="quiet" icon={X} aria-label={say('toast.dismiss')} onClick={() => dismissToast(session, toast.id)} />
    </div>
  );
}
