import { useContext, useState } from 'react';
import { FieldsOf } from './FieldsOf.ts';

/** What stands in a field and not in the document: still being composed or typed, or refused. */
export interface Draft {
  readonly text: string;
  /** In words; null: nothing was refused. */
  readonly refusal: string | null;
}

/** A field's draft, null for none, and how to set it. It belongs to whose the field was when it was typed, as `FieldsOf` has it: nothing else shows it. */
export function useDraft(): readonly [Draft | null, (draft: Draft | null) => void] {
  const of = useContext(FieldsOf);
  const [typed, setTyped] = useState<{ readonly of: string; readonly draft: Draft | null }>({ of, draft: null });
  return [typed.of === of ? typed.draft : null, draft => setTyped({ of, draft })];
}
