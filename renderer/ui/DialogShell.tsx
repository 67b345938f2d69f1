import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useCallback, useRef } from 'react';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { Button } from './Button.tsx';
import styles from './DialogShell.module.css';

interface DialogShellProps {
  readonly title: string;
  /** Escape, the cross, and a click beside it. */
  readonly onClose: () => void;
  /** The row of buttons at the foot. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** px. */
  readonly width?: number;
  /** Where the focus goes first; absent: the first control of the body. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** A question that must be answered is not left by a click beside it. */
  readonly modal?: boolean;
}

/** Of radio buttons the chosen one. */
const FIRST_CONTROL = 'input:not([type=radio]), input:checked, select, textarea, button, [tabindex="0"]';
const firstControl = (body: HTMLElement | null): HTMLElement | null => body?.querySelector<HTMLElement>(FIRST_CONTROL) ?? null;

/** The frame that every dialog shares: title, body, foot, focus kept within, Escape. The focus goes back to the canvas afterwards. */
export function DialogShell({ title, onClose, footer, children, width = 440, initialFocus, modal = false }: DialogShellProps) {
  const session = useSession();
  const say = useSay();
  const body = useRef<HTMLDivElement>(null);
  const opened = useCallback(
    (popup: HTMLDivElement | null) => {
      // The library moves the focus some frames later: what is typed until then would be lost.
      if (popup !== null && !popup.contains(document.activeElement)) (initialFocus?.current ?? firstControl(body.current))?.focus();
    },
    [initialFocus],
  );
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()} disablePointerDismissal={modal}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          ref={opened}
          className={styles.popup}
          style={{ width }}
          initialFocus={initialFocus ?? (() => firstControl(body.current) ?? true)}
          finalFocus={() => {
            session.canvas.current?.focus();
            return session.canvas.current === null;
          }}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {!modal && <Button tone="quiet" icon={X} aria-label={say('dialog.close')} onClick={onClose} className={styles.close ?? ''} />}
          </div>
          <div ref={body} className={styles.body}>
            {children}
          </div>
          {footer !== undefined && <div className={styles.foot}>{footer}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
