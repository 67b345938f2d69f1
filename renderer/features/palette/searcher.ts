import { drained } from '../../../shared/base/drained.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import type { NoteId, UnitId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';

export const HIT_KINDS = ['unit', 'duty', 'position', 'note'] as const;

/** Something in the document that has the words, and where one goes for it. */
export interface Hit {
  readonly kind: (typeof HIT_KINDS)[number];
  readonly id: string;
  readonly text: string;
  /** The unit that it belongs to, in words; of a unit what stands below its name. */
  readonly detail: string;
  readonly goTo: { readonly unit: UnitId } | { readonly note: NoteId };
}

/** Of each kind. More is typed, not scrolled. */
const MOST = 20;
/** Units between two times that control is handed back. */
const SOME = 64;

/** A hit and what is looked through for it, folded. */
interface Entry extends Hit {
  readonly name: string;
  readonly whole: string;
}

/** Looks through a scenario that stays as it is meanwhile. */
export interface Searcher {
  /**
   * What has every typed word, best first within each kind: begins with the query, then has it as it is typed, then has its words. What goes on from the
   * query before looks through what had that one (50,000 units with 200,000 duties: see the benches).
   */
  search(query: string): Hit[];
  /** Folds what is to be looked through, which the first search does otherwise; hands control back now and then. */
  prepare(): Generator<void, void>;
}

export function createSearcher(view: ScenarioView): Searcher {
  const entries: Entry[] = [];
  const preparing = entriesOf(view, entries);
  let before: { readonly words: readonly string[]; readonly had: readonly Entry[] } = { words: [], had: entries };
  return {
    prepare: () => preparing,
    search(query) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      drained(preparing);
      const looked = goesOn(before.words, words) ? before.had : entries;
      const had = words.reduce((left, word) => left.filter(({ whole }) => whole.includes(word)), looked);
      before = { words, had };
      return best(had, words.join(' '));
    },
  };
}

/** Whether whatever has the later words has the earlier ones too. */
const goesOn = (earlier: readonly string[], later: readonly string[]): boolean =>
  earlier.every(word => later.some(other => other.includes(word)));

function* entriesOf(view: ScenarioView, entries: Entry[]): Generator<void, void> {
  const add = (kind: Hit['kind'], id: string, text: string, detail: string, goTo: Hit['goTo']): void => {
    const name = fold(text);
    entries.push({ kind, id, text, detail, goTo, name, whole: kind === 'unit' ? `${name} ${fold(detail)}` : name });
  };
  for (const [i, unit] of unitsInTreeOrder(view).entries()) {
    if (i % SOME === 0) yield;
    const goTo = { unit: unit.id };
    add('unit', unit.id, unit.name, unit.subtitle || unit.head, goTo);
    for (const duty of view.dutiesOf(unit.id)) add('duty', duty.id, duty.text, unit.name, goTo);
    for (const post of view.positionsOf(unit.id)) add('position', post.id, post.title, unit.name, goTo);
  }
  for (const note of view.scenario.notes.values()) add('note', note.id, note.text, '', { note: note.id });
}

/** Of each kind so many as are shown: a letter is in most of what there is, and putting all that in order would take longer than finding it. */
function best(had: readonly Entry[], query: string): Hit[] {
  const ranked = new Map(HIT_KINDS.map(kind => [kind, [[], [], []] as [Entry[], Entry[], Entry[]]]));
  for (const entry of had) {
    const rank = entry.name.startsWith(query) ? 0 : entry.name.includes(query) ? 1 : 2;
    const alike = ranked.get(entry.kind)?.[rank];
    if (alike !== undefined && alike.length < MOST) alike.push(entry);
  }
  return [...ranked.values()].flatMap(ranks => ranks.flat().slice(0, MOST));
}

/** Nearly all texts: nothing in them has another form. */
const PLAIN = /^[ -~\u3400-\u9fff]*$/;

/** Letter case, width and accents do not matter. */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase().trim();

export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);
