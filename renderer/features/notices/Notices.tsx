import { useSession } from '../../session/SessionContext.ts';
import type { Session } from '../../session/session.ts';
import { useIsDirty } from '../../session/useIsDirty.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Notice } from './Notice.tsx';
import styles from './Notices.module.css';
import { type NoticeStep, outsideNotice, readOnlyNotice, unkeptNotice } from './notice.ts';

/**
 * What the user has to know about the document and its file, with what can be done about it, for as long as it is so. It lies above the
 * drawing and takes no focus: nobody is kept from typing on.
 */
export function Notices() {
  const session = useSession();
  const say = useSay();
  const open = useSessionState(state => state.open);
  const unkept = useSessionState(state => state.unkept);
  const dirty = useIsDirty();
  const notices = [dirty ? unkeptNotice(say, unkept) : null, outsideNotice(say, open, dirty), readOnlyNotice(say, open)].filter(
    notice => notice !== null,
  );
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} data-area="notices" aria-label={say('area.notices')}>
      {notices.map(notice => (
        <Notice key={notice.id} notice={notice} run={step => void settle(session, step)} />
      ))}
    </section>
  );
}

/** A button that goes with its notice leaves the focus on nothing: the drawing takes it. */
async function settle(session: Session, step: NoticeStep['run']): Promise<void> {
  await step(session);
  if (document.activeElement === document.body) session.canvas.current?.focus();
}
