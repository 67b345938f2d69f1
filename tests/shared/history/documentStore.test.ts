import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/change/change.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { nudgeSelection } from '../../../shared/commands/selection/nudgeSelection.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { newUnit } from '../../../shared/model/unit.ts';
import { openStore, unit } from '../../support/openStore.ts';

const rename = (id: string, name: string) => [editUnits, { units: [unit(id)], fields: { name } }] as const;
const nameOf = (store: ReturnType<typeof openStore>, id: string) => store.view.unit(unit(id))?.name;

describe('the one undo stack', () => {
  it('makes one step of typing in one field, and a new one for another field or unit', () => {
    const store = openStore({ A: {}, B: {} });
    for (const name of ['x', 'xy', 'xyz']) store.execute(...rename('A', name));
    store.execute(editUnits, { units: [unit('A')], fields: { head: 'Ada' } });
    store.execute(...rename('B', 'y'));
    store.undo();
    expect(nameOf(store, 'B')).toBe('B');
    store.undo();
    expect(store.view.unit(unit('A'))?.head).toBe('');
    store.undo();
    expect(nameOf(store, 'A')).toBe('A');
  });

  it('never joins what was typed before a seal with what comes after', () => {
    const store = openStore({ A: {} });
    store.execute(...rename('A', 'x'));
    store.seal();
    store.execute(...rename('A', 'xy'));
    store.undo();
    expect(nameOf(store, 'A')).toBe('x');
  });

  it('joins presses of an arrow key into one step, and gives their way back at once', () => {
    const store = openStore({ A: {} });
    const before = store.view.unit(unit('A'))?.place;
    const nudge = { selection: { ...NOTHING_SELECTED, units: [unit('A')] }, by: { x: 4, y: 0 } };
    for (let i = 0; i < 5; i += 1) store.execute(nudgeSelection, nudge);
    store.undo();
    expect(store.view.unit(unit('A'))?.place).toEqual(before);
  });

  it('names each state: undone back to the saved one it is saved, changed anew from there it is not', () => {
    const store = openStore({ A: {} });
    const saved = store.position;
    store.execute(...rename('A', 'x'));
    const other = store.position;
    expect(other).not.toBe(saved);
    store.undo();
    expect(store.position).toBe(saved);
    store.redo();
    expect(store.position).toBe(other);
    store.undo();
    store.execute(...rename('A', 'y'));
    expect([saved, other]).not.toContain(store.position);
  });

  it('takes back the way forward once something else is done, and only then', () => {
    const store = openStore({ A: {} });
    store.execute(...rename('A', 'x'));
    store.undo();
    store.execute(...rename('A', 'A'));
    expect(store.redoLabel).not.toBeNull();
    store.execute(...rename('A', 'y'));
    expect(store.redo()).toBe(false);
    expect(nameOf(store, 'A')).toBe('y');
  });

  it('says what undo and redo would do, and does nothing at either end', () => {
    const store = openStore();
    expect([store.undoLabel, store.redoLabel, store.undo(), store.redo()]).toEqual([null, null, false, false]);
    store.execute(addUnit, { id: unit('A'), kind: 'team', parent: null });
    expect([store.undoLabel, store.redoLabel]).toEqual(['command.unit.add', null]);
    store.undo();
    expect([store.undoLabel, store.redoLabel]).toEqual([null, 'command.unit.add']);
  });

  it('tells its listeners of every change with its patches, and counts on', () => {
    const store = openStore({ A: {} });
    const heard: Change[] = [];
    const stop = store.subscribe(change => heard.push(change));
    const revision = store.revision;
    store.execute(...rename('A', 'x'));
    store.execute(...rename('A', 'x'));
    store.undo();
    store.redo();
    stop();
    store.undo();
    expect(heard.map(({ cause, revision: at }) => [cause, at - revision])).toEqual([
      ['do', 1],
      ['undo', 2],
      ['redo', 3],
    ]);
    expect(heard[0]?.patches).toMatchObject([{ kind: 'units', id: 'A', before: { name: 'A' }, after: { name: 'x' } }]);
  });

  it('leaves everything as it was when a command throws half-way, or is refused', () => {
    const store = openStore({ A: {} });
    const document = store.document;
    const broken: Command<null> = {
      id: 'broken',
      label: 'command.unit.edit',
      can: () => ({ ok: true }),
      run(edit) {
        edit.put('units', newUnit({ id: 'x' as UnitId, kind: 'team', parent: null, order: 'a9', place: { x: 0, y: 0 } }));
        edit.remove('units', unit('A'));
        throw new Error('half-way');
      },
    };
    expect(() => store.execute(broken, null)).toThrow('half-way');
    expect(store.view.childrenOf(null).map(({ id }) => id)).toEqual(['A']);
    expect(store.execute(...rename('nobody', 'x')).ok).toBe(false);
    expect(store.document.settings).toEqual(document.settings);
    expect(store.undoLabel).toBe('command.unit.add');
    expect(store.execute(...rename('A', 'x')).ok).toBe(true);
  });

  it('refuses a command from inside another', () => {
    const store = openStore({ A: {} });
    const nested: Command<null> = {
      id: 'nested',
      label: 'command.unit.edit',
      can: () => ({ ok: true }),
      run: () => void store.execute(...rename('A', 'x')),
    };
    expect(() => store.execute(nested, null)).toThrow('from inside');
    expect(nameOf(store, 'A')).toBe('A');
  });
});
