import { File, FileText, FolderClosed, FolderPlus, HardDrive, House, Monitor } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import type { FileKind, FolderEntry, FolderPlace } from '../../../shared/host/host.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { EntryList } from './EntryList.tsx';
import styles from './FolderView.module.css';
import type { Folder } from './useFolder.ts';

const PLACE_SIGNS = { home: House, desktop: Monitor, documents: FileText, drive: HardDrive } as const;

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
  const placeName = (place: FolderPlace) => (place.kind === 'drive' ? place.name : say(`files.place.${place.kind}`));
  return (
    <div className={styles.view}>
      <nav className={styles.places} aria-label={say('files.places')}>
        {listing?.places.map(place => {
          const Sign = PLACE_SIGNS[place.kind];
          return (
            <button
              key={place.token}
              type="button"
              className={styles.place}
              aria-current={place.token === listing.token ? 'location' : undefined}
              onClick={() => folder.go(place.token)}
            >
              <Sign size={16} strokeWidth={1.8} aria-hidden />
              <span title={placeName(place)}>{placeName(place)}</span>
            </button>
          );
        })}
      </nav>
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
          {!opening && <NewFolder folder={folder} />}
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

function NewFolder({ folder }: { folder: Folder }) {
  const say = useSay();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    // The form stands in the dialog's own, which must not be sent by it.
    event.stopPropagation();
    if (name === null || name.trim() === '') return;
    const error = await folder.create(name.trim());
    setRefusal(error === null ? null : hostSentence(say, error));
    if (error === null) setName(null);
  };
  if (name === null) {
    return (
      <Button tone="quiet" icon={FolderPlus} onClick={() => setName('')}>
        {say('files.newFolder')}
      </Button>
    );
  }
  return (
    <form className={styles.newFolder} onSubmit={event => void create(event)}>
      <TextInput
        autoFocus
        value={name}
        aria-label={say('files.newFolderName')}
        placeholder={say('files.newFolderName')}
        aria-invalid={refusal !== null}
        onChange={event => setName(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          // One level back: the dialog stays.
          event.stopPropagation();
          setName(null);
          setRefusal(null);
        }}
      />
      <Button submit>{say('files.create')}</Button>
      {refusal !== null && (
        <p className={styles.error} role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}
