import { type ChangeEvent, useState } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { isComposingInput } from './isComposingInput.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Text that goes into the document with every keystroke. What an input method is composing, and what was refused, stays in the field
 * alone; leaving the field ends the undo step.
 */
export function useTextDraft(value: string, write: (text: string) => Verdict) {
  const session = useSession();
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const seal = (): void => session.state.getState().open.store.seal();

  const take = (text: string): void => {
    const verdict = write(text);
    setDraft(verdict.ok ? null : text);
    setRefusal(verdict.ok ? null : say(verdict.reason, verdict.values));
  };

  return {
    refusal,
    /** What the field shows, also while that is not in the document. */
    shown: draft ?? value,
    take,
    field: {
      value: draft ?? value,
      onFocus: seal,
      onBlur: seal,
      onChange(event: ChangeEvent<TextElement>): void {
        if (isComposingInput(event)) setDraft(event.target.value);
        else take(event.target.value);
      },
      onCompositionEnd(event: { readonly currentTarget: TextElement }): void {
        take(event.currentTarget.value);
      },
    },
  };
}
