import { describe, expect, test } from 'vitest';
import { afterDiskEvent, type DiskEvent, type DiskFacts, freshFacts, isUnsaved } from '../../../shared/lifecycle/diskFacts.ts';

/** A file of digest `one` that holds position 0. */
const CLEAN = freshFacts('one', 0);
const seen = (digest: string | null, position = 0): DiskEvent => ({ kind: 'seen', digest, position });
const factsAfter = (...events: readonly DiskEvent[]): DiskFacts =>
  events.reduce((facts, event) => afterDiskEvent(facts, event).facts, CLEAN);
const effect = (facts: DiskFacts, event: DiskEvent) => afterDiskEvent(facts, event).effect;

describe('a look at the file', () => {
  test('that finds the same bytes changes nothing at all', () => {
    expect(afterDiskEvent(CLEAN, seen('one'))).toEqual({ facts: CLEAN, effect: null });
    expect(afterDiskEvent(CLEAN, seen('one')).facts).toBe(CLEAN);
  });

  test('that finds others lets a clean document follow, and asks about one with changes', () => {
    expect(effect(CLEAN, seen('two', 0))).toBe('reload');
    expect(effect(CLEAN, seen('two', 5))).toBe('tellChanged');
    expect(factsAfter(seen('two', 5)).outside).toEqual({ kind: 'changed', digest: 'two' });
  });

  test('tells each version of somebody else once', () => {
    const told = factsAfter(seen('two', 5));
    expect(effect(told, seen('two', 5))).toBeNull();
    expect(effect(told, seen('three', 5))).toBe('tellChanged');
  });

  test('that finds nothing tells so once', () => {
    expect(effect(CLEAN, seen(null))).toBe('tellGone');
    expect(effect(factsAfter(seen(null)), seen(null))).toBeNull();
  });

  test('that finds the old bytes again takes everything back', () => {
    expect(factsAfter(seen(null), seen('one'))).toEqual(CLEAN);
    expect(factsAfter(seen('two', 5), seen('one', 5))).toEqual(CLEAN);
  });

  test('that finds a gone file there again with other bytes is a change', () => {
    const gone = factsAfter(seen(null));
    expect([effect(gone, seen('two', 0)), effect(gone, seen('two', 3))]).toEqual(['reload', 'tellChanged']);
  });
});

test('saving settles whatever was open', () => {
  for (const facts of [CLEAN, factsAfter(seen('two', 5)), factsAfter(seen(null))]) {
    expect(afterDiskEvent(facts, { kind: 'saved', position: 5, digest: 'mine' })).toEqual({ facts: freshFacts('mine', 5), effect: null });
  }
});

test('overruled: the next save expects what was seen last, and until then the document is unsaved', () => {
  expect(factsAfter(seen('two', 5), { kind: 'overruled' })).toEqual(freshFacts('two', null));
  expect(factsAfter(seen(null), { kind: 'overruled' })).toEqual(freshFacts(null, null));
});

test('unsaved is a document at another position than its file, or one whose file is gone', () => {
  expect([isUnsaved(CLEAN, 0), isUnsaved(CLEAN, 1), isUnsaved(freshFacts(null, null), 0)]).toEqual([false, true, true]);
  expect(isUnsaved(factsAfter(seen(null)), 0)).toBe(true);
  expect(isUnsaved(factsAfter(seen('two', 5)), 0)).toBe(false);
});
