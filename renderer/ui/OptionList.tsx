import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef } from 'react';
import { isComposing } from './isComposing.ts';
import styles from './OptionList.module.css';
import { typeAhead } from './typeAhead.ts';

/** ms: letters typed faster than this are one word. */
const WORD_MS = 800;
/** So many options further by Page Up and Page Down. */
const PAGE = 10;

interface OptionListProps<Option> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly keyOf: (option: Option) => string;
  /** What an option shows. */
  readonly children: (option: Option, index: number) => ReactNode;
  /** Which one is chosen; -1: none. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** Enter and a double click; absent: to choose one is all that can be done. */
  readonly onOpen?: (option: Option) => void;
  /** Where letters lead to the name that begins with them. */
  readonly nameOf?: (option: Option) => string;
  /** The keys that mean nothing here. */
  readonly onOtherKey?: (event: KeyboardEvent) => void;
  readonly className?: string | undefined;
  readonly optionClassName?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Options one below the other as one tab stop: arrows walk, and what is walked to is chosen. */
export function OptionList<Option>(props: OptionListProps<Option>) {
  const { label, options, keyOf, children, chosen, onChoose, onOpen, nameOf, onOtherKey, className, optionClassName, ref } = props;
  const typed = useRef({ text: '', time: 0 });
  const id = useId();
  const last = options.length - 1;

  const lettersLeadTo = (names: readonly string[], letter: string): number => {
    const now = Date.now();
    const going = now - typed.current.time < WORD_MS;
    typed.current = { text: going ? typed.current.text + letter : letter, time: now };
    return typeAhead(names, typed.current.text, going ? Math.max(chosen, 0) : chosen + 1);
  };
  const key = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    /** By keyboard only: what the pointer is on can be seen, and must not move away under it. */
    const walk = (index: number) => {
      if (options[index] === undefined) return;
      onChoose(index);
      event.currentTarget.children[index]?.scrollIntoView({ block: 'nearest' });
    };
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + PAGE, PageUp: chosen - PAGE, Home: 0, End: last }[
      event.key
    ];
    const open = options[chosen];
    if (to !== undefined) walk(Math.min(Math.max(to, 0), last));
    else if (event.key === 'Enter' && onOpen !== undefined) {
      if (open !== undefined) onOpen(open);
    } else if (event.key.length === 1 && event.key !== ' ' && nameOf !== undefined) walk(lettersLeadTo(options.map(nameOf), event.key));
    else {
      onOtherKey?.(event);
      return;
    }
    event.preventDefault();
  };

  return (
    <div
      ref={ref}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
      className={`${styles.list} ${className ?? ''}`}
      onKeyDown={key}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the chosen one is told to the screen reader by the list
        <div
          key={keyOf(option)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={`${styles.option} ${optionClassName ?? ''}`}
          onClick={() => onChoose(index)}
          onDoubleClick={() => onOpen?.(option)}
        >
          {children(option, index)}
        </div>
      ))}
    </div>
  );
}
