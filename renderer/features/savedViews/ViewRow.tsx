import { ArrowDown, ArrowUp, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Command } from '../../../shared/commands/command.ts';
import { deleteView } from '../../../shared/commands/views/deleteView.ts';
import { editView } from '../../../shared/commands/views/editView.ts';
import { reorderView } from '../../../shared/commands/views/reorderView.ts';
import { SHORT_TEXT_MAX } from '../../../shared/model/fields.ts';
import type { SavedView } from '../../../shared/model/savedView.ts';
import { announce } from '../../session/announce.ts';
import { perform } from '../../session/perform.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './SavedViewsDialog.module.css';
import { seenNow } from './seenNow.ts';
import { viewInWords } from './viewInWords.ts';

interface ViewRowProps {
  readonly view: SavedView;
  readonly writable: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onShow: () => void;
}

export function ViewRow({ view, writable, isFirst, isLast, onShow }: ViewRowProps) {
  const session = useSession();
  const say = useSay();
  const [naming, setNaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const takesFocus = useRef(false);
  const { name } = view;
  const words = useDocument(({ scenario }) => viewInWords(view, scenario, say));

  const doing = <Args,>(command: Command<Args>, args: Args, done?: string) => {
    if (perform(session, command, args).ok && done !== undefined) announce(session, done);
  };
  const remove = () => {
    // Whoever deletes one by the keyboard goes on with its neighbour, not at the top of the dialog.
    const next = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    doing(deleteView, { view: view.id }, say('views.deleted', { name }));
    const there = next?.querySelector('button') ?? document.querySelector<HTMLElement>('[role=dialog] input');
    there?.focus();
  };
  if (naming) {
    const done = (byKey: boolean) => {
      takesFocus.current = byKey;
      setNaming(false);
    };
    return <NameRow view={view} onDone={done} />;
  }
  /** The name was the focus's; the row is it again where a key ended the naming. */
  const takeFocus = (button: HTMLButtonElement | null) => {
    if (takesFocus.current) button?.focus();
    takesFocus.current = false;
  };
  return (
    <li ref={row} className={styles.view}>
      <button ref={takeFocus} type="button" className={styles.show} aria-label={say('views.show', { name })} onClick={onShow}>
        <span className={styles.name}>{name}</span>
        <span className={styles.words}>{words}</span>
      </button>
      {writable && (
        <>
          <Act
            icon={ArrowUp}
            label={say('views.earlier', { name })}
            off={isFirst}
            onPress={() => doing(reorderView, { view: view.id, by: -1 })}
          />
          <Act
            icon={ArrowDown}
            label={say('views.later', { name })}
            off={isLast}
            onPress={() => doing(reorderView, { view: view.id, by: 1 })}
          />
          <Act
            icon={RefreshCw}
            label={say('views.update', { name })}
            onPress={() => doing(editView, { view: view.id, fields: seenNow(session) }, say('views.updated', { name }))}
          />
          <Act icon={Pencil} label={say('views.rename', { name })} onPress={() => setNaming(true)} />
          <Act icon={Trash2} label={say('views.delete', { name })} onPress={remove} />
        </>
      )}
    </li>
  );
}

interface ActProps {
  readonly icon: typeof Pencil;
  readonly label: string;
  readonly off?: boolean;
  readonly onPress: () => void;
}

/** Grey where it can't be done, and still there for the focus: what it is on moves while it is pressed again and again. */
function Act({ icon, label, off = false, onPress }: ActProps) {
  return <Button tone="quiet" icon={icon} aria-label={label} title={label} aria-disabled={off} onClick={off ? undefined : onPress} />;
}

function NameRow({ view, onDone }: { view: SavedView; onDone: (byKey: boolean) => void }) {
  const session = useSession();
  const say = useSay();
  const [name, setName] = useState(view.name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const left = useRef(false);

  const leave = (byKey: boolean) => {
    left.current = true;
    onDone(byKey);
  };
  const apply = (byKey: boolean) => {
    if (left.current) return;
    const { store } = session.state.getState().open;
    const verdict = name === view.name ? { ok: true as const } : store.execute(editView, { view: view.id, fields: { name } });
    if (verdict.ok) leave(byKey);
    else setRefusal(say(verdict.reason, verdict.values));
  };
  const key = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') apply(true);
    // The name is left, not the dialog.
    if (event.key === 'Escape') leave(true);
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <li className={styles.view}>
      <div className={styles.naming}>
        <TextInput
          ref={field => field?.focus()}
          aria-label={say('views.newName', { name: view.name })}
          aria-invalid={refusal !== null}
          value={name}
          maxLength={SHORT_TEXT_MAX}
          onFocus={event => event.target.select()}
          onChange={event => {
            setName(event.target.value);
            setRefusal(null);
          }}
          onKeyDown={key}
          onBlur={() => apply(false)}
        />
        {refusal !== null && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
      </div>
    </li>
  );
}
