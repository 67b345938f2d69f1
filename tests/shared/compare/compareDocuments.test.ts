import { describe, expect, it } from 'vitest';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { editSettings } from '../../../shared/commands/document/editSettings.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { moveDuties } from '../../../shared/commands/duties/moveDuties.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { editNote } from '../../../shared/commands/notes/editNote.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { reorderUnit } from '../../../shared/commands/units/reorderUnit.ts';
import { reparentUnits } from '../../../shared/commands/units/reparentUnits.ts';
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts';
import { countDifferences } from '../../../shared/compare/countDifferences.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';
import { openStore, unit } from '../../support/openStore.ts';
import { type Bendable, bentText, openedDocument } from '../../support/sampleFile.ts';

/** What differs, in short: kind, id, state, and each field with its aspect. */
const inShort = (before: OrgDocument, after: OrgDocument): string[] =>
  compareDocuments(before, after).entries.map(entry => {
    const id = 'id' in entry ? ` ${entry.id}` : '';
    const fields = entry.fields.map(({ field, aspect }) => ` ${field}:${aspect}`).join('');
    return `${entry.kind}${id} ${entry.state}${fields}`;
  });

const firm = () => openStore({ Board: { Sales: {}, Operations: { Care: {} }, Finance: {} } });
const sample = (bend: (scenario: Bendable, file: Bendable) => void = () => undefined) => openedDocument(bentText(bend));

describe('comparing two documents', () => {
  it('finds nothing between a document and itself, nor between two readings of one file', () => {
    const document = sample();
    expect(compareDocuments(document, document).entries).toEqual([]);
    expect(compareDocuments(document, sample()).entries).toEqual([]);
  });

  it('names the fields that differ, with both values', () => {
    const store = firm();
    const before = store.document;
    store.execute(editUnits, { units: [unit('Sales')], fields: { name: 'Sales & Marketing', fte: 4 } });
    expect(compareDocuments(before, store.document).entries).toMatchObject([
      {
        kind: 'units',
        id: 'Sales',
        state: 'content',
        before: { name: 'Sales' },
        after: { name: 'Sales & Marketing' },
        fields: [
          { field: 'name', aspect: 'value', before: 'Sales', after: 'Sales & Marketing' },
          { field: 'fte', aspect: 'value', before: null, after: 4 },
        ],
      },
    ]);
  });

  it('tells what is on one side only, on either side', () => {
    const before = sample();
    const after = sample(scenario => {
      scenario.duties.d2 = { ...scenario.duties.d1, text: 'Keep the books', order: 'a1' };
      delete scenario.frames.f1;
    });
    expect(inShort(before, after)).toEqual(['duties d2 onlyAfter', 'frames f1 onlyBefore']);
    expect(inShort(after, before)).toEqual(['duties d2 onlyBefore', 'frames f1 onlyAfter']);
  });

  it('tells a card that was only moved, pinned or arranged from one that says something else', () => {
    const store = firm();
    const before = store.document;
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Finance')] }, by: { x: 300, y: 80 } });
    expect(inShort(before, store.document)).toEqual(['units Finance layout place:layout pinned:layout']);
    store.execute(editUnits, { units: [unit('Finance')], fields: { head: 'Ann' } });
    expect(inShort(before, store.document)).toEqual(['units Finance both place:layout pinned:layout head:value']);
    store.execute(arrange, null);
    for (const line of inShort(before, store.document)) expect(line).not.toMatch(/:(?!layout)(?!value)/);
  });

  it('counts the size of notes and frames as layout, their words as content', () => {
    const store = firm();
    store.execute(addNote, { id: 'remark' as NoteId, at: { x: 0, y: 0 } });
    const before = store.document;
    store.execute(editNote, { note: 'remark' as NoteId, fields: { width: 400 } });
    expect(inShort(before, store.document)).toEqual(['notes remark layout width:layout']);
    store.execute(editNote, { note: 'remark' as NoteId, fields: { text: 'Ask' } });
    expect(inShort(before, store.document)).toEqual(['notes remark both width:layout text:value']);
    const framed = sample(scenario => {
      scenario.frames.f1.size.width = 9;
    });
    expect(inShort(sample(), framed)).toEqual(['frames f1 layout size:layout']);
  });

  it('says of a unit with another parent and of a duty of another unit whose they were, and nothing of their order', () => {
    const store = firm();
    store.execute(addDuties, { unit: unit('Sales'), texts: ['Sell', 'Advise'] });
    // Others are there already, so that those who come get another key than they had.
    store.execute(addDuties, { unit: unit('Care'), texts: ['Listen'] });
    const before = store.document;
    const [sell] = store.view.dutiesOf(unit('Sales'));
    if (sell === undefined) throw new Error('no duty');
    store.execute(moveDuties, { duties: [sell.id], unit: unit('Care'), before: null });
    store.execute(reparentUnits, { units: [unit('Care')], parent: unit('Board') });
    const fields = compareDocuments(before, store.document).entries.flatMap(entry => entry.fields);
    expect(fields.map(({ field }) => field)).not.toContain('order');
    expect(fields.filter(({ aspect }) => aspect !== 'layout')).toEqual([
      { field: 'parent', aspect: 'owner', before: 'Operations', after: 'Board' },
      { field: 'unit', aspect: 'owner', before: 'Sales', after: 'Care' },
    ]);
  });

  it('tells the one that was moved among its siblings from those that it passed', () => {
    const store = openStore({ A: {}, B: {}, C: {}, D: {} });
    const before = store.document;
    store.execute(reorderUnit, { unit: unit('A'), by: 1 });
    store.execute(reorderUnit, { unit: unit('A'), by: 1 });
    const found = compareDocuments(before, store.document).entries;
    expect(found.filter(entry => entry.fields.some(({ aspect }) => aspect === 'order')).map(entry => 'id' in entry && entry.id)).toEqual([
      'A',
    ]);
  });

  it('takes a new order key for layout where the order is the same', () => {
    const keyed = sample(scenario => {
      scenario.units.ops.order = 'a5';
      scenario.duties.d1.order = 'Zz';
    });
    expect(inShort(sample(), keyed)).toEqual(['units ops layout order:layout', 'duties d1 layout order:layout']);
  });

  it('compares what the document and its scenarios say of themselves, and fields that this version does not know', () => {
    const store = firm();
    const before = store.document;
    store.execute(editSettings, { title: 'Plan B', client: 'Acme' });
    expect(inShort(before, store.document)).toEqual(['settings content title:value client:value']);
    const strange = sample((scenario, file) => {
      scenario.name = 'To-be';
      scenario.units.ops.mood = 'good';
      scenario.frames.f1.place.z = 3;
      file.later = [1];
    });
    expect(inShort(sample(), strange)).toEqual([
      'settings content unknown:value',
      'scenarios s1 content name:value',
      'units ops content unknown:value',
      'frames f1 content unknown:value',
    ]);
  });

  it('takes a scenario that is on one side only for one difference', () => {
    const more = sample((scenario, file) => {
      file.scenarios.s2 = { ...structuredClone(scenario), name: 'To-be', order: 'a1' };
    });
    expect(inShort(sample(), more)).toEqual(['scenarios s2 onlyAfter']);
  });

  it('lists scenarios in their order, then kinds, then names as people look for them', () => {
    const twice = (second: (scenario: Bendable) => void) =>
      sample((scenario, file) => {
        file.scenarios.s0 = { ...structuredClone(scenario), name: 'To-be', order: 'b00' };
        const named = (name: string) => ({ ...scenario.units.ops, name });
        second(file.scenarios.s0);
        scenario.units = {
          ...scenario.units,
          w: named('Team 10'),
          v: named('Team 2'),
          u: named('技术部'),
          t: named('财务部'),
          s: named('care'),
        };
        scenario.duties.d1.text = 'Other';
      });
    expect(
      inShort(
        sample((scenario, file) => {
          file.scenarios.s0 = { ...structuredClone(scenario), name: 'To-be', order: 'b00' };
        }),
        twice(scenario => {
          scenario.units.boss.head = 'Ann';
        }),
      ).map(line => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['units t', 'units u', 'units s', 'units v', 'units w', 'duties d1', 'units boss']);
  });

  it('counts them by kind and state', () => {
    const other = sample(scenario => {
      scenario.units.boss.name = 'Chair';
      scenario.units.ops.place.x = 7;
      delete scenario.notes.n1;
    });
    expect([...countDifferences(compareDocuments(sample(), other).entries)]).toEqual([
      ['units', { onlyBefore: 0, onlyAfter: 0, content: 1, both: 0, layout: 1 }],
      ['notes', { onlyBefore: 1, onlyAfter: 0, content: 0, both: 0, layout: 0 }],
    ]);
  });
});
