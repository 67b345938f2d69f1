/**
 * What the window knows of its document's file. Dirty is derived, never kept: a document is as it is on disk when the position that it shows is the
 * one that the file holds.
 */
export interface DiskFacts {
  /** Of the bytes that were last read from the file or written into it; null: it has no file, or what it held is not known. */
  readonly digest: string | null;
  /** The position that the file holds; null: none of them. */
  readonly savedPosition: number | null;
  readonly outside: Outside;
}

/** What somebody else has done to the file since, as far as nobody has decided about it yet. */
export type Outside =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed'; readonly digest: string }
  /** Deleted, moved, renamed. */
  | { readonly kind: 'gone' };

const NOTHING: Outside = { kind: 'nothing' };

export type DiskEvent =
  /** The bytes with that digest are on disk, and hold that position. */
  | { readonly kind: 'saved'; readonly position: number; readonly digest: string }
  /** The file was looked at while the document showed that position: it holds bytes of that digest, or is not there (null). */
  | { readonly kind: 'seen'; readonly digest: string | null; readonly position: number }
  /** The user has decided that what somebody else wrote gives way to the next save. */
  | { readonly kind: 'overruled' };

/** What is to be done about an event: read the file again, or tell the user. null: nothing. */
export type DiskEffect = 'reload' | 'tellChanged' | 'tellGone' | null;

/** A document as it was read or made. `savedPosition` null: it differs from what is on disk before anybody touched it. */
export const freshFacts = (digest: string | null, savedPosition: number | null): DiskFacts => ({ digest, savedPosition, outside: NOTHING });

/** Whether the document holds something that its file does not. */
export const isUnsaved = ({ savedPosition, outside }: DiskFacts, position: number): boolean =>
  savedPosition !== position || outside.kind === 'gone';

/**
 * What follows from an event. By content only: a file whose time stamp was touched is seen with the digest that it had. A clean document
 * follows its file; one with changes of its own is never touched, and its user decides.
 */
export function afterDiskEvent(facts: DiskFacts, event: DiskEvent): { readonly facts: DiskFacts; readonly effect: DiskEffect } {
  switch (event.kind) {
    case 'saved':
      return { facts: freshFacts(event.digest, event.position), effect: null };
    case 'overruled': {
      const digest = facts.outside.kind === 'changed' ? facts.outside.digest : null;
      return { facts: freshFacts(digest, null), effect: null };
    }
    case 'seen':
      return afterLook(facts, event.digest, event.position);
  }
}

function afterLook(facts: DiskFacts, digest: string | null, position: number): ReturnType<typeof afterDiskEvent> {
  const { outside } = facts;
  if (digest === facts.digest) return { facts: outside.kind === 'nothing' ? facts : { ...facts, outside: NOTHING }, effect: null };
  if (digest === null) {
    if (outside.kind === 'gone') return { facts, effect: null };
    return { facts: { ...facts, outside: { kind: 'gone' } }, effect: 'tellGone' };
  }
  if (outside.kind === 'changed' && outside.digest === digest) return { facts, effect: null };
  const changed: DiskFacts = { ...facts, outside: { kind: 'changed', digest } };
  return { facts: changed, effect: facts.savedPosition === position ? 'reload' : 'tellChanged' };
}
