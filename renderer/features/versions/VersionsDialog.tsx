import { useRef, useState } from 'react';
import type { Dialog } from '../../session/dialog.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useVersion } from './useVersion.ts';
import { VersionDetail } from './VersionDetail.tsx';
import { VersionList } from './VersionList.tsx';
import styles from './VersionsDialog.module.css';

/** The saved states of the document: what each looked like, in what it differs from now, and the way back to it. */
export function VersionsDialog({ versions, now, load, answer }: Extract<Dialog, { kind: 'versions' }>) {
  const say = useSay();
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      versions.findIndex(({ current }) => !current),
    ),
  );
  const list = useRef<HTMLDivElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const version = versions[chosen];
  const loaded = useVersion(load, version);
  const close = () => answer({ choice: 'close' });
  const take = (choice: 'copy' | 'bringBack') => {
    if (version !== undefined && loaded.state === 'there') answer({ choice, version, document: loaded.document });
  };
  const there = version !== undefined && loaded.state === 'there';
  return (
    <DialogShell
      title={say('versions.title')}
      onClose={close}
      width={versions.length === 0 ? 440 : 1040}
      initialFocus={versions.length === 0 ? closeButton : list}
      footer={
        <>
          <Button ref={closeButton} onClick={close}>
            {say('dialog.close')}
          </Button>
          {versions.length > 0 && (
            <>
              <Button disabled={!there} onClick={() => take('copy')}>
                {say('versions.copy')}
              </Button>
              <Button tone="primary" disabled={!there || version.current} onClick={() => take('bringBack')}>
                {say('versions.bringBack')}
              </Button>
            </>
          )}
        </>
      }
    >
      {versions.length === 0 ? (
        <p className={styles.empty}>{say('versions.empty')}</p>
      ) : (
        <div className={styles.columns}>
          <VersionList ref={list} versions={versions} chosen={chosen} onChoose={setChosen} />
          {loaded.state === 'there' ? (
            <VersionDetail id={chosen} then={loaded.document} now={now} />
          ) : (
            <p className={styles.note} role="status">
              {say(loaded.state === 'loading' ? 'versions.loading' : 'versions.unreadable')}
            </p>
          )}
        </div>
      )}
    </DialogShell>
  );
}
