import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { isAppKey } from '../../actions/isAppKey.ts';
import { isComposingInput } from '../../features/inspector/fields/isComposingInput.ts';
import type { Session } from '../../session/session.ts';
import { isComposing } from '../../ui/isComposing.ts';

interface Options {
  readonly session: Session;
  readonly text: string;
  /** Called with what was typed: once, when the field is left in any way but Escape; of many lines with every keystroke. */
  readonly commit: (text: string) => void;
  /** Enter writes a line instead of ending, and Escape keeps what was typed: a text that grows for minutes must survive a crash. */
  readonly manyLines?: boolean;
  /** Escape with nothing typed: what was only just made goes again. */
  readonly abandon?: () => void;
  /** Tab ends the typing and goes on with this. */
  readonly onTab?: () => void;
  /** Where the keys go when the typing ends: to the canvas, unless it says otherwise. */
  readonly leave?: () => void;
}

/** The typing of an inline editor: Enter confirms, Escape takes it back, leaving confirms; nothing happens while an input method composes. */
export function useEditorText({ session, text, commit, manyLines = false, abandon, onTab, leave }: Options) {
  const [draft, setDraft] = useState(text);
  const over = useRef(false);

  const end = (keep: boolean): void => {
    if (over.current) return;
    over.current = true;
    if (keep && draft !== text) commit(draft);
    session.state.getState().open.store.seal();
    session.state.setState({ editing: null });
  };
  const endAndLeave = (keep: boolean): void => {
    end(keep);
    if (leave === undefined) session.canvas.current?.focus();
    else leave();
  };
  return {
    value: draft,
    onFocus: (): void => session.state.getState().open.store.seal(),
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void {
      setDraft(event.target.value);
      if (manyLines && !isComposingInput(event)) commit(event.target.value);
    },
    onCompositionEnd(event: { readonly currentTarget: { readonly value: string } }): void {
      if (manyLines) commit(event.currentTarget.value);
    },
    onBlur: (_event: FocusEvent): void => end(true),
    onKeyDown(event: KeyboardEvent): void {
      if (isComposing(event)) return;
      if (isAppKey(event.nativeEvent, session.info.platform)) {
        // Whoever saves or exports means it with what was just typed.
        endAndLeave(true);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        const untouched = draft === '';
        endAndLeave(manyLines);
        if (untouched) abandon?.();
      } else if (event.key === 'Enter' && (!manyLines || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        endAndLeave(true);
      } else if (event.key === 'Tab' && onTab !== undefined) {
        event.preventDefault();
        endAndLeave(true);
        onTab();
      }
    },
  };
}
