import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedMap } from '../../shared/base/keyedMap.ts';
import { compareDocuments } from '../../shared/compare/compareDocuments.ts';
import { describeDifference } from '../../shared/compare/describeDifference.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { emptyDocument, type OrgDocument } from '../../shared/model/orgDocument.ts';
import { ENTITY_KINDS, type Scenario } from '../../shared/model/scenario.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { counterIds } from '../support/counterIds.ts';
import { arbitraryStep, takeStep } from '../support/randomCommand.ts';
import { openedDocument } from '../support/sampleFile.ts';

/** ms: a run is cheap, a hundred of them on a busy machine are not. */
const PATIENCE = 120_000;
const SIDES = { before: 'then', after: 'now' } as const;

/** Of the scenarios that the other has as well: one that came or went is one difference, whatever it holds. */
const entityKeys = (document: OrgDocument, other: OrgDocument): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const scenario of document.scenarios.values()) {
    if (!other.scenarios.has(scenario.id)) continue;
    for (const kind of ENTITY_KINDS)
      for (const record of scenario[kind].values()) texts.set(`${scenario.id}/${kind}/${record.id}`, JSON.stringify(record));
  }
  return texts;
};

/** By the text of each record: what the comparison should find. */
function differing(before: OrgDocument, after: OrgDocument): string[] {
  const [old, now] = [entityKeys(before, after), entityKeys(after, before)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(key => old.get(key) !== now.get(key)).sort();
}

const found = (before: OrgDocument, after: OrgDocument): string[] =>
  compareDocuments(before, after)
    .entries.flatMap(entry =>
      entry.kind === 'settings' || entry.kind === 'scenarios' ? [] : [`${entry.scenario}/${entry.kind}/${entry.id}`],
    )
    .sort();

/** The second document with the ids of the first, record for record, so that the two have as much as they can in common and differ in all else. */
function underIdsOf(first: OrgDocument, second: OrgDocument): OrgDocument {
  const scenarios = [...second.scenarios.values()].map((scenario, i): Scenario => {
    const other = [...first.scenarios.values()][i];
    if (other === undefined) return scenario;
    const collections = ENTITY_KINDS.map(kind => {
      const ids = [...other[kind].keys()] as string[];
      const records = ([...scenario[kind].values()] as { id: string }[]).map((record, n) => ({ ...record, id: ids[n] ?? record.id }));
      return [kind, KeyedMap.from(records.map(record => [record.id, record]))];
    });
    return { ...scenario, ...Object.fromEntries(collections), id: other.id };
  });
  return { ...second, scenarios: KeyedMap.from(scenarios.map(scenario => [scenario.id, scenario])) };
}

describe('comparing', () => {
  it('finds nothing between any document and itself, read anew', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        expect(compareDocuments(document, openedDocument(serializeDocument(document))).entries).toEqual([]);
      }),
    );
  });

  it(
    'finds everything in which any two documents differ, and has words for all of it',
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), arbitraryDocument(), (before, after) => {
          for (const whole of [compareDocuments(before, after), compareDocuments(before, underIdsOf(before, after))]) {
            for (const entry of whole.entries) {
              for (const language of ['en', 'zh'] as const) {
                const { subject, content, layout } = describeDifference(language, whole, entry, SIDES);
                expect(subject).not.toBe('');
                expect(content.length + layout.length).toBeGreaterThan(0);
                for (const sentence of [subject, ...content, ...layout]) expect(sentence).not.toMatch(/^compare\.|undefined|\{\w+\}.*→/);
              }
            }
          }
          expect(serializeDocument(before) === serializeDocument(after)).toBe(compareDocuments(before, after).entries.length === 0);
        }),
      );
    },
    PATIENCE,
  );

  it(
    'finds after random commands exactly the entities whose records differ, in one store and in two files',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(
          fc.array(arbitraryStep, { minLength: 40, maxLength: 80 }),
          fc.array(arbitraryStep, { minLength: 1, maxLength: 20 }),
          (first, then) => {
            const newId = counterIds();
            const store = createDocumentStore(emptyDocument('en', newId), newId);
            // An empty document has nothing that most steps could act on.
            for (const kind of [0, 2, 2, 2, 15, 15, 19, 22, 24, 25]) takeStep(store, { kind, a: kind, b: 2, c: 1, text: `${kind}` }, newId);
            for (const step of first) takeStep(store, step, newId);
            const before = store.document;
            for (const step of then) takeStep(store, step, newId);
            const expected = differing(before, store.document);
            compared += expected.length;
            expect(found(before, store.document)).toEqual(expected);
            const [old, now] = [before, store.document].map(document => openedDocument(serializeDocument(document))) as [
              OrgDocument,
              OrgDocument,
            ];
            expect(found(old, now)).toEqual(expected);
            const turned = compareDocuments(now, old);
            expect(found(now, old)).toEqual(expected);
            expect(turned.entries.filter(({ state }) => state === 'onlyAfter').length).toBe(
              compareDocuments(old, now).entries.filter(({ state }) => state === 'onlyBefore').length,
            );
          },
        ),
        { numRuns: 60 },
      );
      expect(compared).toBeGreaterThan(50);
    },
    PATIENCE,
  );
});
