import { ArrowDown, ArrowRightLeft, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react';
import { editDuty } from '../../../../shared/commands/duties/editDuty.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { Position } from '../../../../shared/model/position.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { isComposing } from '../../../ui/isComposing.ts';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/Menu.tsx';
import { FieldRefusal } from '../fields/FieldRefusal.tsx';
import { GrowingText } from '../fields/GrowingText.tsx';
import { useExecute } from '../fields/useExecute.ts';
import { useTextDraft } from '../fields/useTextDraft.ts';
import { Grip } from '../order/Grip.tsx';
import { AccountableChip } from './AccountableChip.tsx';
import styles from './duties.module.css';
import { MoveDuty } from './MoveDuty.tsx';
import { usePasteDuties } from './usePasteDuties.ts';

interface Props {
  readonly duty: Duty;
  /** 1 is the first. */
  readonly number: number;
  readonly positions: readonly Position[];
  readonly grip: ComponentProps<'span'>;
  readonly onEnter: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onWalk: (by: -1 | 1) => void;
  readonly onDelete: () => void;
  /** It went to another unit. */
  readonly onMoved: () => void;
}

export function DutyRow({ duty, number, positions, grip, onEnter, onStep, onWalk, onDelete, onMoved }: Props) {
  const say = useSay();
  const execute = useExecute();
  const row = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState(false);
  const before = useRef(duty.text);
  const draft = useTextDraft(duty.text, text =>
    execute(editDuty, { duty: duty.id, fields: { text: text.replace(/\s*[\r\n]+\s*/g, ' ') } }),
  );
  const paste = usePasteDuties(duty.unit, duty.id);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event)) return;
    const key = rowKey(event, draft.shown, before.current);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'enter') onEnter();
    if (key === 'delete') onDelete();
    if (key === 'revert') draft.take(before.current);
    if (key === 'stepUp' || key === 'stepDown') onStep(key === 'stepUp' ? -1 : 1);
    if (key === 'walkUp' || key === 'walkDown') onWalk(key === 'walkUp' ? -1 : 1);
  };

  return (
    <div ref={row} className={styles.row}>
      <Grip {...grip} />
      <div className={styles.main}>
        <GrowingText
          className={styles.text}
          aria-label={say('inspector.duty', { number })}
          aria-invalid={draft.refusal !== null}
          aria-describedby={draft.refusal === null ? undefined : `refusal-${duty.id}`}
          onKeyDown={onKeyDown}
          onPaste={paste}
          {...draft.field}
          onFocus={() => {
            draft.field.onFocus();
            before.current = duty.text;
          }}
          onBlur={() => {
            draft.field.onBlur();
            if (duty.text.trim() === '' && draft.shown.trim() === '') onDelete();
          }}
        />
        <FieldRefusal id={`refusal-${duty.id}`} text={draft.refusal} />
        <AccountableChip duty={duty} positions={positions} />
      </div>
      <Menu
        trigger={<Button tone="quiet" icon={Ellipsis} className={styles.more ?? ''} aria-label={say('inspector.duty.menu', { number })} />}
      >
        <MenuItem icon={ArrowUp} label={say('inspector.moveUp')} keys="Alt+↑" onSelect={() => onStep(-1)} />
        <MenuItem icon={ArrowDown} label={say('inspector.moveDown')} keys="Alt+↓" onSelect={() => onStep(1)} />
        <MenuItem icon={ArrowRightLeft} label={say('inspector.duty.move')} onSelect={() => setMoving(true)} />
        <MenuSeparator />
        <MenuItem icon={Trash2} label={say('inspector.duty.delete')} onSelect={onDelete} />
      </Menu>
      {moving && <MoveDuty duty={duty} anchor={row} close={() => setMoving(false)} onMoved={onMoved} />}
    </div>
  );
}

type RowKey = 'enter' | 'delete' | 'revert' | 'stepUp' | 'stepDown' | 'walkUp' | 'walkDown';

/** What a key in a duty's text means to the list; null: it is the text's own. */
function rowKey(event: KeyboardEvent<HTMLTextAreaElement>, text: string, before: string): RowKey | null {
  const { selectionStart, selectionEnd } = event.currentTarget;
  const caret = selectionStart === selectionEnd ? selectionStart : null;
  if (event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'Enter':
      return 'enter';
    case 'Backspace':
      return text === '' ? 'delete' : null;
    case 'Escape':
      return text === before ? null : 'revert';
    case 'ArrowUp':
      if (event.altKey) return 'stepUp';
      return caret === 0 && !event.shiftKey ? 'walkUp' : null;
    case 'ArrowDown':
      if (event.altKey) return 'stepDown';
      return caret === text.length && !event.shiftKey ? 'walkDown' : null;
    default:
      return null;
  }
}
