import type { ChangeEvent } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { isComposingInput } from './isComposingInput.ts';
import { useDraft } from './useDraft.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Text that goes into the document with every keystroke. What an input method is composing, and what was refused, stays in the field
 * alone; leaving the field ends the undo step.
 */
export function useTextDraft(value: string, write: (text: string) => Verdict) {
  const session = useSession();
  const say = useSay();
  const [draft, setDraft] = useDraft();
  const shown = draft?.text ?? value;
  const seal = (): void => session.state.getState().open.store.seal();

  const take = (text: string): void => {
    const verdict = write(text);
    setDraft(verdict.ok ? null : { text, refusal: say(verdict.reason, verdict.values) });
  };

  return {
    refusal: draft?.refusal ?? null,
    /** What the field shows, also while that is not in the document. */
    shown,
    take,
    field: {
      value: shown,
      onFocus: seal,
      onBlur: seal,
      onChange(event: ChangeEvent<TextElement>): void {
        if (isComposingInput(event)) setDraft({ text: event.target.value, refusal: draft?.refusal ?? null });
        else take(event.target.value);
      },
      onCompositionEnd(event: { readonly currentTarget: TextElement }): void {
        take(event.currentTarget.value);
      },
    },
  };
}
