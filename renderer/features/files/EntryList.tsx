import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { FileKind, FolderEntry, FolderListing, FolderToken } from '../../../shared/host/host.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import styles from './EntryList.module.css';
import { fileSize } from './fileSize.ts';

interface EntryListProps {
  readonly listing: FolderListing;
  readonly kind: FileKind;
  /** What is highlighted now; by hand, or because the folder was just shown. */
  readonly onActive: (entry: FolderEntry | null, byHand: boolean) => void;
  readonly onOpen: (entry: FolderEntry) => void;
  readonly onEnter: (folder: FolderToken) => void;
  readonly fileSign: LucideIcon;
  readonly folderSign: LucideIcon;
  /** The focus comes here and the first entry is highlighted as soon as the folder is shown: one opens with the keyboard, or walks on from folder to folder. */
  readonly takesFocus: boolean;
}

/** The files and folders as one tab stop: arrows walk, letters lead to a name, Enter opens, Backspace goes up. */
export function EntryList({ listing, kind, onActive, onOpen, onEnter, fileSign, folderSign, takesFocus }: EntryListProps) {
  const session = useSession();
  const say = useSay();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const [active, setActive] = useState(takesFocus && listing.entries.length > 0 ? 0 : -1);
  const list = useRef<HTMLDivElement>(null);
  const { entries } = listing;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each folder, whose key the list has
  useLayoutEffect(() => {
    // At once: what had the focus may go in the same moment, and the dialog would then take it for itself.
    if (takesFocus) list.current?.focus();
    onActive(entries[active] ?? null, false);
  }, []);

  const point = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    setActive(index);
    onActive(entry, true);
  };
  const open = (entry: FolderEntry) => {
    if (entry.kind === 'folder') onEnter(entry.token as FolderToken);
    else onOpen(entry);
  };
  const goUp = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace') return;
    event.preventDefault();
    const above = listing.ancestors.at(-2);
    if (above !== undefined) onEnter(above.token);
  };

  return (
    <div className={styles.frame}>
      <OptionList
        ref={list}
        label={`${say('files.list')}: ${listing.path}`}
        options={entries}
        keyOf={({ token }) => token}
        nameOf={({ name }) => name}
        chosen={active}
        onChoose={point}
        onOpen={open}
        onOtherKey={goUp}
        className={styles.list}
        optionClassName={styles.entry}
      >
        {entry => {
          const Sign = entry.kind === 'folder' ? folderSign : fileSign;
          return (
            <>
              <Sign size={16} strokeWidth={1.6} aria-hidden className={entry.kind === 'folder' ? styles.folder : styles.file} />
              <span className={styles.name} title={entry.name}>
                {entry.name}
              </span>
              <span className={styles.size}>{entry.kind === 'folder' ? '' : fileSize(entry.size, language)}</span>
              <span className={styles.time}>{new Date(entry.modified).toLocaleDateString(language, { dateStyle: 'medium' })}</span>
            </>
          );
        }}
      </OptionList>
      {entries.length === 0 && <p className={styles.empty}>{say(`files.empty.${kind}`)}</p>}
    </div>
  );
}
