import { useState } from 'react';
import type { FileToken, FolderEntry } from '../../../shared/host/host.ts';
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
  const [picked, setPicked] = useState<FolderEntry | null>(null);
  const open = (entry: FolderEntry) => answer({ token: entry.token as FileToken, name: entry.name, folder: folder.listing?.path ?? '' });
  return (
    <DialogShell
      title={say('files.openTitle')}
      onClose={() => answer(null)}
      width={760}
      footer={
        <>
          <span className={styles.shown}>{say(`files.shown.${kind}`)}</span>
          <Button onClick={() => answer(null)}>{say('dialog.cancel')}</Button>
          <Button tone="primary" disabled={picked === null} onClick={() => picked !== null && open(picked)}>
            {say('files.open')}
          </Button>
        </>
      }
    >
      <FolderView listFirst folder={folder} kind={kind} onPick={setPicked} onOpen={open} />
    </DialogShell>
  );
}
