import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { FileKind, FolderEntry, FolderListing, FolderToken } from '../../../shared/host/host.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import styles from './EntryList.module.css';
import { fileSize } from './fileSize.ts';
import { typeAhead } from './typeAhead.ts';

/** ms: letters typed faster than this are one word. */
const WORD_MS = 800;

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
  const typed = useRef({ text: '', time: 0 });
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
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
  /** By keyboard: what the pointer is on can be seen, and must not move away under it. */
  const walk = (index: number) => {
    point(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (entry: FolderEntry | undefined) => {
    if (entry?.kind === 'folder') onEnter(entry.token as FolderToken);
    else if (entry !== undefined) onOpen(entry);
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = entries.length - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 10, PageUp: active - 10, Home: 0, End: last }[event.key];
    if (to !== undefined) walk(Math.min(Math.max(to, 0), last));
    else if (event.key === 'Enter') open(entries[active]);
    else if (event.key === 'Backspace') {
      const above = listing.ancestors.at(-2);
      if (above !== undefined) onEnter(above.token);
    } else if (event.key.length === 1 && event.key !== ' ') {
      const now = Date.now();
      const going = now - typed.current.time < WORD_MS;
      typed.current = { text: going ? typed.current.text + event.key : event.key, time: now };
      walk(typeAhead(entries, typed.current.text, going ? Math.max(active, 0) : active + 1));
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.frame}>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={`${say('files.list')}: ${listing.path}`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        className={styles.list}
        onKeyDown={key}
      >
        {entries.map((entry, index) => {
          const Sign = entry.kind === 'folder' ? folderSign : fileSign;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the active one is told to the screen reader by the list
            <div
              key={entry.token}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.entry}
              onClick={() => point(index)}
              onDoubleClick={() => open(entry)}
            >
              <Sign size={16} strokeWidth={1.6} aria-hidden className={entry.kind === 'folder' ? styles.folder : styles.file} />
              <span className={styles.name} title={entry.name}>
                {entry.name}
              </span>
              <span className={styles.size}>{entry.kind === 'folder' ? '' : fileSize(entry.size, language)}</span>
              <span className={styles.time}>{new Date(entry.modified).toLocaleDateString(language, { dateStyle: 'medium' })}</span>
            </div>
          );
        })}
      </div>
      {entries.length === 0 && <p className={styles.empty}>{say(`files.empty.${kind}`)}</p>}
    </div>
  );
}
