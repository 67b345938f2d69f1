import { describe, expect, it, test } from 'vitest';
import { editSettings } from '../../../shared/commands/document/editSettings.ts';
import { addScenario } from '../../../shared/commands/scenarios/addScenario.ts';
import { deleteScenario } from '../../../shared/commands/scenarios/deleteScenario.ts';
import { duplicateScenario } from '../../../shared/commands/scenarios/duplicateScenario.ts';
import { renameScenario } from '../../../shared/commands/scenarios/renameScenario.ts';
import { reorderScenario } from '../../../shared/commands/scenarios/reorderScenario.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { createDocumentStore, type DocumentStore } from '../../../shared/history/documentStore.ts';
import { baseRecord } from '../../../shared/journal/baseRecord.ts';
import { recordsOf } from '../../../shared/journal/journalEntries.ts';
import { encodeJournalRecord } from '../../../shared/journal/journalRecord.ts';
import { replayJournal } from '../../../shared/journal/replayJournal.ts';
import { scenariosInOrder } from '../../../shared/model/orgDocument.ts';
import { openStore, unit } from '../../support/openStore.ts';

const names = (store: DocumentStore): string[] => scenariosInOrder(store.document).map(({ name }) => name);
const nameShown = (store: DocumentStore): string => store.view.scenario.name;
const duplicate = (store: DocumentStore) => store.execute(duplicateScenario, { scenario: store.shown });
const renameUnit = (store: DocumentStore, id: string, name: string) => store.execute(editUnits, { units: [unit(id)], fields: { name } });

describe('a duplicate of a scenario', () => {
  it('is shown, keeps every id and shares every record until one of the two is changed', () => {
    const store = openStore({ Board: { Sales: {} } });
    const original = store.view.scenario;
    duplicate(store);
    const copy = store.view.scenario;
    expect([copy.name, copy.id === original.id]).toEqual(['Copy of As-is', false]);
    expect(copy.units).toBe(original.units);
    renameUnit(store, 'Sales', 'Markets');
    expect(store.view.unit(unit('Sales'))?.name).toBe('Markets');
    store.show(original.id);
    expect(store.view.unit(unit('Sales'))?.name).toBe('Sales');
  });

  it('has a name that none has yet, in the language of the drawing, and stands behind its source', () => {
    const store = openStore({ Board: {} });
    const first = store.shown;
    duplicate(store);
    store.show(first);
    duplicate(store);
    expect(names(store)).toEqual(['As-is', 'Copy of As-is (2)', 'Copy of As-is']);
    store.execute(editSettings, { drawingLanguage: 'zh' });
    store.show(first);
    duplicate(store);
    expect(nameShown(store)).toBe('As-is 副本');
  });

  it('costs the journal its name and not what it holds', () => {
    const store = openStore(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`U${i}`, {}])));
    const changes: Parameters<typeof recordsOf>[0][number][] = [];
    store.subscribe(change => changes.push(change));
    duplicate(store);
    expect(JSON.stringify(recordsOf(changes)).length).toBeLessThan(400);
    const history = { ...store.history, done: store.history.done.slice(-1) };
    expect(JSON.stringify(baseRecord(history, null)).length).toBeLessThan(500);
  });
});

test('a journal that begins after a scenario was deleted still brings it back, with all that it held', () => {
  const store = openStore({ Board: { Sales: {} } });
  duplicate(store);
  renameUnit(store, 'Sales', 'Markets');
  const text = serializeDocument(store.document);
  store.execute(deleteScenario, { scenario: store.shown });
  const records = JSON.parse(JSON.stringify([encodeJournalRecord(baseRecord(store.history, null))])) as unknown[];
  const replayed = replayJournal(serializeDocument(store.document), records);
  if (replayed.kind !== 'replayed') throw new Error(replayed.kind);
  const again = createDocumentStore(replayed.document, () => 'x', { history: replayed.history });
  again.undo();
  expect(serializeDocument(again.document)).toBe(text);
  expect(again.view.unit(unit('Sales'))?.name).toBe('Markets');
});

describe('the one undo stack of several scenarios', () => {
  it('shows the scenario in which something is undone or done again', () => {
    const store = openStore({ Sales: {} });
    const first = store.shown;
    duplicate(store);
    const copy = store.shown;
    renameUnit(store, 'Sales', 'Markets');
    store.show(first);
    store.undo();
    expect([store.shown, store.view.unit(unit('Sales'))?.name]).toEqual([copy, 'Sales']);
    store.show(first);
    store.redo();
    expect([store.shown, store.view.unit(unit('Sales'))?.name]).toEqual([copy, 'Markets']);
  });

  it('shows another one when the shown one is undone, and the copy when it is done again', () => {
    const store = openStore({ Sales: {} });
    const first = store.shown;
    duplicate(store);
    const copy = store.shown;
    store.undo();
    expect([store.shown, names(store)]).toEqual([first, ['As-is']]);
    store.redo();
    expect([store.shown, store.view.childrenOf(null).length]).toEqual([copy, 1]);
  });

  it('never joins typing in one scenario with typing in the same unit of another', () => {
    const store = openStore({ Sales: {} });
    duplicate(store);
    const copy = store.shown;
    renameUnit(store, 'Sales', 'M');
    store.show(scenariosInOrder(store.document)[0]?.id ?? copy);
    renameUnit(store, 'Sales', 'N');
    store.undo();
    store.show(copy);
    expect(store.view.unit(unit('Sales'))?.name).toBe('M');
  });

  it('tells of another scenario being shown before the change, which is made by then, and of nothing when none is', () => {
    const store = openStore({ Sales: {} });
    const heard: string[] = [];
    store.subscribeShown(() => heard.push(`shown ${nameShown(store)}`));
    store.subscribe(({ command }) => heard.push(command));
    duplicate(store);
    store.show(store.shown);
    renameUnit(store, 'Sales', 'x');
    expect(heard).toEqual(['shown Copy of As-is', 'scenario.duplicate', 'unit.edit']);
  });
});

describe('deleting, naming and ordering scenarios', () => {
  it('shows the neighbour of one that goes, and brings it back with all that it held', () => {
    const store = openStore({ Board: { Sales: {} } });
    duplicate(store);
    const copy = store.shown;
    store.execute(deleteScenario, { scenario: copy });
    expect([names(store), nameShown(store)]).toEqual([['As-is'], 'As-is']);
    store.undo();
    expect([store.shown, store.view.childrenOf(unit('Board')).map(({ id }) => id)]).toEqual([copy, ['Sales']]);
  });

  it('keeps the last one, and says why', () => {
    const store = openStore({ Board: {} });
    expect(store.execute(deleteScenario, { scenario: store.shown })).toMatchObject({ reason: 'refusal.lastScenario' });
    expect(names(store)).toEqual(['As-is']);
  });

  it('names one without the spaces at its ends, and refuses no name and one that is taken', () => {
    const store = openStore();
    store.execute(addScenario, null);
    const rename = (name: string) => store.execute(renameScenario, { scenario: store.shown, name });
    expect(rename('  To-be ')).toEqual({ ok: true });
    expect(names(store)).toEqual(['As-is', 'To-be']);
    expect(rename('  ')).toMatchObject({ reason: 'refusal.scenarioWithoutName' });
    expect(rename('AS-IS')).toMatchObject({ reason: 'refusal.scenarioNameTaken', values: { name: 'AS-IS' } });
    expect(rename('x'.repeat(1_001))).toMatchObject({ reason: 'refusal.outOfBounds' });
    expect(rename('to-be')).toEqual({ ok: true });
    store.undo();
    store.undo();
    expect(names(store)).toEqual(['As-is', 'New scenario']);
  });

  it('moves one among the others, and not beyond the ends', () => {
    const store = openStore();
    store.execute(addScenario, null);
    const move = (by: -1 | 1) => store.execute(reorderScenario, { scenario: store.shown, by });
    expect(move(1)).toMatchObject({ reason: 'refusal.scenarioLast' });
    expect(move(-1)).toEqual({ ok: true });
    expect(names(store)).toEqual(['New scenario', 'As-is']);
    expect(move(-1)).toMatchObject({ reason: 'refusal.scenarioFirst' });
    store.undo();
    expect(names(store)).toEqual(['As-is', 'New scenario']);
  });
});
