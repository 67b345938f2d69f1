import { z } from 'zod';
import type { Json } from '../base/json.ts';
import { type StoredPatch, storedPatchSchema } from './storedPatch.ts';
import { type StoredStep, wholePatchSchema } from './storedStep.ts';

// The window's content policy forbids making code from text, which the library would otherwise try when it first decodes something.
z.config({ jitless: true });

/**
 * What a journal holds behind its first text, one after the other. A document is brought back from the text and these alone: with its undo
 * stack, its unsaved changes, and any state of it that was saved in between.
 */
export type JournalRecord =
  /** The first: the text is a full copy of this state, with what can be undone and redone in it. */
  | {
      readonly kind: 'base';
      readonly position: number;
      /** The position that the file held; null: none. */
      readonly savedPosition: number | null;
      /** Names the state below the first step of `done`. */
      readonly bottom: number;
      readonly done: readonly StoredStep[];
      /** The one that redo takes first is the last. */
      readonly undone: readonly StoredStep[];
    }
  | {
      readonly kind: 'do';
      readonly command: string;
      readonly label: string;
      readonly mergeKey: string | null;
      readonly joins: boolean;
      readonly position: number;
      readonly patches: readonly StoredPatch[];
    }
  | { readonly kind: 'undo' | 'redo' }
  /** A state that can be found again: one that was saved, or that something else took the place of. Numbered from 1 in each journal. */
  | { readonly kind: 'mark'; readonly mark: number }
  /** That position is now on disk. */
  | { readonly kind: 'saved'; readonly position: number };

const position = z.number().int().min(0);
const words = z.string().max(10_000);
const step = { command: words, label: words, mergeKey: words.nullable(), position };
const storedStep = z.object({ ...step, patches: z.array(wholePatchSchema) });

const recordSchema: z.ZodType<JournalRecord> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('base'),
    position,
    savedPosition: position.nullable(),
    bottom: position,
    done: z.array(storedStep),
    undone: z.array(storedStep),
  }),
  z.object({ kind: z.literal('do'), ...step, joins: z.boolean(), patches: z.array(storedPatchSchema) }),
  z.object({ kind: z.enum(['undo', 'redo']) }),
  z.object({ kind: z.literal('mark'), mark: position }),
  z.object({ kind: z.literal('saved'), position }),
]);

/** null for what is no record: a journal of another version, or one that somebody changed. */
export function decodeJournalRecord(value: unknown): JournalRecord | null {
  const result = recordSchema.safeParse(value);
  return result.success ? result.data : null;
}

/** As it goes into the journal. */
export const encodeJournalRecord = (record: JournalRecord): Json => record as unknown as Json;
