import { File, FolderClosed } from 'lucide-react';
import { useRef } from 'react';
import type { FileKind, FolderEntry } from '../../../shared/host/host.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { EntryList } from './EntryList.tsx';
import styles from './FolderView.module.css';
import { NewFolder } from './NewFolder.tsx';
import { Places } from './Places.tsx';
import type { Folder } from './useFolder.ts';

interface FolderViewProps {
  /** One looks for a file that is there: the list has the focus from the start, and no folder is made. */
  readonly opening: boolean;
  readonly folder: Folder;
  readonly kind: FileKind;
  /** What is highlighted now; by hand, or because the folder was just shown. */
  readonly onActive: (entry: FolderEntry | null, byHand: boolean) => void;
  /** A file was double-clicked, or Enter pressed on it. */
  readonly onOpen: (entry: FolderEntry) => void;
}

/** Places at the left, the way to the folder above, its files and folders below: what both file dialogs share. */
export function FolderView({ folder, kind, opening, onActive, onOpen }: FolderViewProps) {
  const say = useSay();
  const listFocus = useRef(opening);
  const { listing, error } = folder;
  return (
    <div className={styles.view}>
      <Places listing={listing} onGo={folder.go} />
      <div className={styles.main}>
        <div className={styles.bar}>
          <nav className={styles.crumbs} aria-label={say('files.path')}>
            {listing?.ancestors.map((ancestor, index) => (
              <button
                key={ancestor.token}
                type="button"
                className={styles.crumb}
                title={ancestor.name}
                aria-current={index === listing.ancestors.length - 1 ? 'location' : undefined}
                onClick={() => folder.go(ancestor.token)}
              >
                {ancestor.name}
              </button>
            ))}
          </nav>
          {!opening && (
            <NewFolder
              create={name => {
                listFocus.current = true;
                return folder.create(name);
              }}
            />
          )}
        </div>
        {error !== null && (
          <p className={styles.error} role="alert">
            {hostSentence(say, error)} <Button onClick={() => folder.go(listing?.token ?? null)}>{say('files.reload')}</Button>
          </p>
        )}
        {listing !== null && (
          <EntryList
            key={listing.token}
            listing={listing}
            kind={kind}
            onActive={onActive}
            onOpen={onOpen}
            onEnter={token => {
              listFocus.current = true;
              folder.go(token);
            }}
            takesFocus={listFocus.current}
            fileSign={File}
            folderSign={FolderClosed}
          />
        )}
        {listing?.truncated && <p className={styles.more}>{say('files.truncated')}</p>}
      </div>
    </div>
  );
}
