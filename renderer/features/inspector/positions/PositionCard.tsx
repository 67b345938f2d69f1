import { ArrowDown, ArrowUp, ChevronRight, Ellipsis, Trash2 } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import { editPosition, type PositionFields } from '../../../../shared/commands/positions/editPosition.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { Position } from '../../../../shared/model/position.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { isComposing } from '../../../ui/isComposing.ts';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/Menu.tsx';
import { formatNumber } from '../fields/formatAmount.ts';
import { TextField } from '../fields/TextField.tsx';
import { useExecute } from '../fields/useExecute.ts';
import { useLanguage } from '../fields/useLanguage.ts';
import { Grip } from '../order/Grip.tsx';
import { PositionFieldsOpen } from './PositionFieldsOpen.tsx';
import styles from './positions.module.css';

interface Props {
  readonly position: Position;
  /** Those it is accountable for. */
  readonly duties: readonly Duty[];
  readonly open: boolean;
  /** Just added: its title takes the focus. */
  readonly fresh: boolean;
  readonly grip: ComponentProps<'span'>;
  readonly onToggle: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}

export function PositionCard({ position, duties, open, fresh, grip, onToggle, onStep, onDelete }: Props) {
  const say = useSay();
  const language = useLanguage();
  const execute = useExecute();
  const body = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const title = position.title.trim() || say('inspector.position.unnamed');
  const write = (fields: PositionFields): Verdict => execute(editPosition, { position: position.id, fields });

  useEffect(() => {
    if (!fresh) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that its fields and buttons let through
    <div onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Grip {...grip} />
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={body}
          aria-label={say('inspector.position.details', { title })}
          onClick={onToggle}
        >
          <ChevronRight size={14} aria-hidden />
        </button>
        <TextField
          quiet
          fieldRef={field}
          className={styles.title}
          label={say('inspector.position.title')}
          placeholder={say('inspector.position.title')}
          value={position.title}
          write={text => write({ title: text })}
        />
        {position.headcount !== null && (
          <span className={styles.count} title={say('inspector.position.headcount')}>
            {formatNumber(language, position.headcount)}
          </span>
        )}
        <Menu
          trigger={
            <Button tone="quiet" icon={Ellipsis} className={styles.more ?? ''} aria-label={say('inspector.position.menu', { title })} />
          }
        >
          <MenuItem icon={ArrowUp} label={say('inspector.moveUp')} keys="Alt+↑" onSelect={() => onStep(-1)} />
          <MenuItem icon={ArrowDown} label={say('inspector.moveDown')} keys="Alt+↓" onSelect={() => onStep(1)} />
          <MenuSeparator />
          <MenuItem icon={Trash2} label={say('inspector.position.delete')} onSelect={onDelete} />
        </Menu>
      </div>
      <div id={body} hidden={!open}>
        {open && <PositionFieldsOpen position={position} duties={duties} write={write} />}
      </div>
    </div>
  );
}
