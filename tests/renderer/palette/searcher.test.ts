import { expect, test } from 'vitest';
import { createSearcher, type Hit } from '../../../renderer/features/palette/searcher.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { editNote } from '../../../shared/commands/notes/editNote.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import { instantiateTemplate } from '../../../shared/templates/instantiateTemplate.ts';
import { findTemplate } from '../../../shared/templates/templates.ts';
import { counterIds } from '../../support/counterIds.ts';

const search = (view: ScenarioView, query: string): Hit[] => createSearcher(view).search(query);

function founding(language: 'en' | 'zh') {
  const template = findTemplate('ecommerce-platform');
  if (template === undefined) throw new Error('no template');
  const newId = counterIds();
  return createDocumentStore(instantiateTemplate(template, language, newId), newId);
}

test('units come first, then duties, then positions, each leading to its unit', () => {
  const { view } = founding('zh');
  const hits = search(view, '运营');
  expect(hits[0]).toMatchObject({ kind: 'unit', text: '运营部' });
  const kinds = hits.map(hit => hit.kind);
  expect(kinds).toEqual([...kinds].sort((a, b) => ['unit', 'duty', 'position'].indexOf(a) - ['unit', 'duty', 'position'].indexOf(b)));
  expect(new Set(kinds)).toEqual(new Set(['unit', 'duty', 'position']));
  for (const hit of hits) expect('unit' in hit.goTo && view.unit(hit.goTo.unit)?.name).toBe(hit.kind === 'unit' ? hit.text : hit.detail);
});

test('every word must be there, in any order and letter case; a beginning comes before a middle', () => {
  const { view } = founding('en');
  expect(search(view, 'SERVICE customer').map(hit => hit.text)).toContain('Customer service');
  expect(search(view, 'xyzzy')).toEqual([]);
  expect(search(view, '   ')).toEqual([]);
  const units = search(view, 'm').filter(hit => hit.kind === 'unit');
  expect(units[0]?.text).toBe('Marketing');
});

test('notes are found by what they say', () => {
  const store = founding('en');
  const id = 'note1' as NoteId;
  store.execute(addNote, { id, at: { x: 0, y: 0 } });
  store.execute(editNote, { note: id, fields: { text: 'Ask the works council' } });
  expect(search(store.view, 'works council')).toMatchObject([{ kind: 'note', goTo: { note: id } }]);
});

test('typing on, correcting and starting anew finds what a fresh search finds, prepared or not', () => {
  const { view } = founding('en');
  const searcher = createSearcher(view);
  const prepared = searcher.prepare();
  prepared.next();
  for (const query of ['c', 'cu', 'cus', 'cus s', 'cus se', 'cus', 'se', 'service cus', 'e', '', 'm', 'ma', 'a m']) {
    expect([query, searcher.search(query)]).toEqual([query, search(view, query)]);
  }
  expect(prepared.next().done).toBe(true);
});
