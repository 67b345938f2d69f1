import { Dialog } from '@base-ui/react/dialog';
import {
  Bookmark,
  BriefcaseBusiness,
  CornerDownLeft,
  Layers,
  ListChecks,
  type LucideIcon,
  Network,
  Search,
  StickyNote,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import styles from './PaletteDialog.module.css';
import { type Entry, usePaletteEntries } from './usePaletteEntries.ts';

const ICONS: Readonly<Record<Exclude<Entry['kind'], 'action'>, LucideIcon>> = {
  unit: Network,
  duty: ListChecks,
  position: BriefcaseBusiness,
  note: StickyNote,
  scenario: Layers,
  view: Bookmark,
};

/** Find, and with actions: find or do. A field with its list below it; the focus stays in the field, the arrows walk the list. */
export function PaletteDialog({ withActions, onClose }: { withActions: boolean; onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { entries, run } = usePaletteEntries(query, withActions);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const ranHere = useRef(false);
  const at = Math.min(active, entries.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (entry: Entry) => {
    ranHere.current = true;
    onClose();
    run(entry);
  };
  const key = (event: KeyboardEvent) => {
    if (isComposing(event) || entries.length === 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const paging = event.key.startsWith('Page');
      setActive(paging ? Math.min(Math.max(to, 0), entries.length - 1) : (to + entries.length) % entries.length);
    }
    const entry = entries[at];
    if (event.key === 'Enter' && entry !== undefined) {
      event.preventDefault();
      choose(entry);
    }
  };
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.popup}
          finalFocus={() => {
            // What was chosen may have put the focus somewhere itself: into a dialog, a name, the inspector.
            if (!ranHere.current) session.canvas.current?.focus();
            return false;
          }}
        >
          <Dialog.Title className={hidden.text}>{say(withActions ? 'search.title' : 'find.title')}</Dialog.Title>
          <div className={styles.field}>
            <Search size={18} strokeWidth={1.8} aria-hidden />
            <input
              // biome-ignore lint/a11y/noAutofocus: the library moves the focus some frames later, and what is typed until then would be lost
              autoFocus
              role="combobox"
              aria-expanded={entries.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
              aria-label={say(withActions ? 'search.title' : 'find.title')}
              placeholder={say(withActions ? 'search.placeholder' : 'find.placeholder')}
              autoComplete="off"
              spellCheck={false}
              value={query}
              onChange={event => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={key}
            />
          </div>
          <div ref={list} id={`${id}-list`} role="listbox" aria-label={say('search.title')} className={styles.list} tabIndex={-1}>
            {entries.map((entry, index) => (
              <Option
                key={entry.key}
                entry={entry}
                id={`${id}-${index}`}
                index={index}
                active={index === at}
                heading={entry.heading === entries[index - 1]?.heading ? null : say(entry.heading)}
                onChoose={() => choose(entry)}
                onPoint={() => setActive(index)}
              />
            ))}
          </div>
          <p className={styles.status} role="status">
            {entries.length > 0
              ? `${query === '' ? '' : `${say('search.results', { count: entries.length })} · `}${say('search.hint')}`
              : query.trim() === ''
                ? say('find.empty')
                : say('search.nothing', { query })}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface OptionProps {
  readonly entry: Entry;
  readonly id: string;
  readonly index: number;
  readonly active: boolean;
  readonly heading: string | null;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

function Option({ entry, id, index, active, heading, onChoose, onPoint }: OptionProps) {
  const Icon = entry.kind === 'action' ? entry.action.icon : ICONS[entry.kind];
  return (
    <>
      {heading !== null && (
        <div className={styles.heading} role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the active option is told to the screen reader by the field */}
      <div
        id={id}
        role="option"
        aria-selected={active}
        data-index={index}
        className={styles.option}
        onClick={onChoose}
        onPointerMove={active ? undefined : onPoint}
      >
        <span className={styles.icon}>{Icon !== undefined && <Icon size={16} strokeWidth={1.8} aria-hidden />}</span>
        <span className={styles.text}>{entry.text}</span>
        {entry.detail !== '' && <span className={styles.detail}>{entry.detail}</span>}
        {entry.kind === 'action' && entry.keys !== null && <Kbd keys={entry.keys} />}
        {active && entry.kind !== 'action' && <CornerDownLeft size={14} aria-hidden className={styles.enter} />}
      </div>
    </>
  );
}
