import { Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addDuties } from '../../../../shared/commands/duties/addDuties.ts';
import type { DutyId, UnitId } from '../../../../shared/model/ids.ts';
import { isAppKey } from '../../../actions/isAppKey.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { isComposing } from '../../../ui/isComposing.ts';
import { FieldRefusal } from '../fields/FieldRefusal.tsx';
import { GrowingText } from '../fields/GrowingText.tsx';
import styles from './duties.module.css';
import { usePasteDuties } from './usePasteDuties.ts';

interface Props {
  readonly unit: UnitId;
  /** Below which duty it goes; absent: at the end. */
  readonly after?: DutyId;
  /** It was opened between two duties: it takes the focus, and goes when it is left. */
  readonly inserted?: boolean;
  readonly onAdded?: (id: DutyId) => void;
  /** `go`: the focus should go on to the next duty. */
  readonly onDone?: (go: boolean) => void;
  readonly onUp?: () => void;
}

/** The field in which duties are typed one after the other: Enter keeps one and waits for the next. */
export function NewDuty({ unit, after, inserted = false, onAdded, onDone, onUp }: Props) {
  const session = useSession();
  const say = useSay();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const paste = usePasteDuties(unit, after);

  // A click on the canvas can take the field away before it was left: what was typed still counts.
  const kept = useRef({ text, add });
  kept.current = { text, add };
  useEffect(() => () => void (kept.current.text.trim() !== '' && kept.current.add()), []);

  function add(): boolean {
    const { store } = session.state.getState().open;
    const verdict = store.execute(addDuties, { unit, texts: [text.replace(/\s*[\r\n]+\s*/g, ' ')], ...(after !== undefined && { after }) });
    setRefusal(verdict.ok ? null : say(verdict.reason, verdict.values));
    if (!verdict.ok) return false;
    setText('');
    kept.current.text = '';
    const duties = store.view.dutiesOf(unit);
    const added = after === undefined ? duties.at(-1) : duties[duties.findIndex(duty => duty.id === after) + 1];
    if (added !== undefined) onAdded?.(added.id);
    return true;
  }

  useEffect(() => {
    if (inserted) field.current?.focus();
  }, [inserted]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event)) return;
    // Saved in the middle of a duty, the file has it.
    if (text.trim() !== '' && isAppKey(event.nativeEvent, session.info.platform)) add();
    if (event.key === 'Enter') {
      event.preventDefault();
      if (text.trim() === '') onDone?.(true);
      else if (add()) requestAnimationFrame(() => field.current?.scrollIntoView({ block: 'nearest' }));
    }
    if (event.key === 'Escape' && (text !== '' || inserted)) {
      event.preventDefault();
      event.stopPropagation();
      setText('');
      setRefusal(null);
      kept.current = { text: '', add };
      if (inserted) onDone?.(true);
    }
    if (text === '' && (event.key === 'ArrowUp' || event.key === 'Backspace') && onUp !== undefined) {
      event.preventDefault();
      onUp();
    }
  };

  return (
    <div className={styles.new}>
      <Plus size={14} aria-hidden />
      <div className={styles.main}>
        <GrowingText
          ref={field}
          className={styles.text}
          aria-label={say('inspector.duty.new')}
          placeholder={say('inspector.duty.new.placeholder')}
          value={text}
          onChange={event => {
            setText(event.target.value);
            setRefusal(null);
          }}
          onPaste={paste}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (text.trim() !== '') add();
            onDone?.(false);
          }}
        />
        <FieldRefusal id={`refusal-new-${after ?? 'last'}`} text={refusal} />
      </div>
    </div>
  );
}
