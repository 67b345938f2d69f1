import { useState } from 'react';
import type { FileToken, FolderEntry, FolderToken } from '../../../shared/host/host.ts';
import type { Dialog } from '../../session/dialog.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import styles from './FileDialog.module.css';
import { FolderView } from './FolderView.tsx';
import { useFolder } from './useFolder.ts';

/** The app's own dialog for opening, where the host has no native one. */
export function OpenFileDialog({ file: kind, answer }: Extract<Dialog, { kind: 'openFile' }>) {
  const say = useSay();
  const folder = useFolder(kind);
  const [active, setActive] = useState<FolderEntry | null>(null);
  const open = (entry: FolderEntry) => answer({ token: entry.token as FileToken, name: entry.name, folder: folder.listing?.path ?? '' });
  const openActive = () => {
    if (active?.kind === 'folder') folder.go(active.token as FolderToken);
    else if (active !== null) open(active);
  };
  return (
    <DialogShell
      title={say('files.openTitle')}
      onClose={() => answer(null)}
      width={760}
      footer={
        <>
          <span className={styles.shown}>{say(`files.shown.${kind}`)}</span>
          <Button onClick={() => answer(null)}>{say('dialog.cancel')}</Button>
          <Button tone="primary" disabled={active === null} onClick={openActive}>
            {say('files.open')}
          </Button>
        </>
      }
    >
      <FolderView opening folder={folder} kind={kind} onActive={setActive} onOpen={open} />
    </DialogShell>
  );
}
