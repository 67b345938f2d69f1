import { describe, expect, it } from 'vitest';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import { reverseDependency } from '../../../shared/commands/dependencies/reverseDependency.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { deleteDuties } from '../../../shared/commands/duties/deleteDuties.ts';
import { editDuty } from '../../../shared/commands/duties/editDuty.ts';
import { moveDuties } from '../../../shared/commands/duties/moveDuties.ts';
import { addPosition } from '../../../shared/commands/positions/addPosition.ts';
import { deletePosition } from '../../../shared/commands/positions/deletePosition.ts';
import { movePosition } from '../../../shared/commands/positions/movePosition.ts';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import { asksFirst, type DeletionChoice, PRESET_CHOICE } from '../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { pasteFragment } from '../../../shared/commands/selection/pasteFragment.ts';
import { fragmentOf } from '../../../shared/fragment/fragment.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { placeOf } from '../../../shared/layout/placeOf.ts';
import type { DependencyId, DutyId, PositionId } from '../../../shared/model/ids.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { openStore, reportsOf, unit } from '../../support/openStore.ts';

const LINE = 'line' as DependencyId;
const [CLERK, HEAD] = ['clerk' as PositionId, 'head' as PositionId];

function company(): DocumentStore {
  const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: {} } });
  store.execute(addDuties, { unit: unit('Sales'), texts: ['One', ' Two ', '', 'Three'] });
  store.execute(addPosition, { id: CLERK, unit: unit('Sales'), title: 'Clerk' });
  store.execute(addPosition, { id: HEAD, unit: unit('Sales'), title: 'Head' });
  store.execute(editDuty, { duty: dutyOf(store, 'Sales', 0), fields: { accountable: CLERK } });
  store.execute(addDependency, { id: LINE, from: unit('Sales'), to: unit('Operations'), label: 'Forecast' });
  return store;
}
const textsOf = (store: DocumentStore, name: string) => store.view.dutiesOf(unit(name)).map(duty => duty.text);
const dutyOf = (store: DocumentStore, name: string, index: number) => store.view.dutiesOf(unit(name))[index]?.id as DutyId;
const remove = (store: DocumentStore, names: readonly string[], choice: DeletionChoice) =>
  store.execute(deleteSelection, { selection: { ...NOTHING_SELECTED, units: names.map(unit) }, choice });

describe('duties', () => {
  it('are added in order, without blank ones, or behind the one that is named', () => {
    const store = company();
    expect(textsOf(store, 'Sales')).toEqual(['One', 'Two', 'Three']);
    store.execute(addDuties, { unit: unit('Sales'), texts: ['a', 'b'], after: dutyOf(store, 'Sales', 0) });
    expect(textsOf(store, 'Sales')).toEqual(['One', 'a', 'b', 'Two', 'Three']);
  });

  it('move within their unit, before another or to the end', () => {
    const store = company();
    store.execute(moveDuties, { duties: [dutyOf(store, 'Sales', 2)], unit: unit('Sales'), before: dutyOf(store, 'Sales', 0) });
    expect(textsOf(store, 'Sales')).toEqual(['Three', 'One', 'Two']);
    store.execute(moveDuties, { duties: [dutyOf(store, 'Sales', 0)], unit: unit('Sales'), before: null });
    expect(textsOf(store, 'Sales')).toEqual(['One', 'Two', 'Three']);
  });

  it('stay where they are when they are dropped on themselves', () => {
    const store = company();
    const own = dutyOf(store, 'Sales', 0);
    store.execute(moveDuties, { duties: [own], unit: unit('Sales'), before: own });
    expect(textsOf(store, 'Sales')).toEqual(['One', 'Two', 'Three']);
  });

  it('move to another unit and leave behind who was accountable, who is of the old one', () => {
    const store = company();
    const id = dutyOf(store, 'Sales', 0);
    store.execute(moveDuties, { duties: [id], unit: unit('Operations'), before: null });
    expect([textsOf(store, 'Sales'), textsOf(store, 'Operations')]).toEqual([['Two', 'Three'], ['One']]);
    expect(store.view.duty(id)?.accountable).toBeNull();
  });

  it('go', () => {
    const store = company();
    store.execute(deleteDuties, { duties: [dutyOf(store, 'Sales', 1)] });
    expect(textsOf(store, 'Sales')).toEqual(['One', 'Three']);
  });
});

describe('positions', () => {
  it('change their order, and stay when they are dropped on themselves', () => {
    const store = company();
    const titles = () => store.view.positionsOf(unit('Sales')).map(position => position.title);
    store.execute(movePosition, { position: CLERK, before: CLERK });
    expect(titles()).toEqual(['Clerk', 'Head']);
    store.execute(movePosition, { position: HEAD, before: CLERK });
    expect(titles()).toEqual(['Head', 'Clerk']);
  });

  it('go, and leave the duties that they were accountable for with nobody', () => {
    const store = company();
    store.execute(deletePosition, { position: CLERK });
    expect(store.view.dutiesOf(unit('Sales')).map(duty => duty.accountable)).toEqual([null, null, null]);
  });
});

describe('a dependency', () => {
  it('turns round', () => {
    const store = company();
    store.execute(reverseDependency, { dependency: LINE });
    expect(store.view.dependency(LINE)).toMatchObject({ from: 'Operations', to: 'Sales', label: 'Forecast' });
  });
});

describe('deleting a unit', () => {
  it('hands its reports and duties to its parent, the reports in its own place among the siblings', () => {
    const store = company();
    remove(store, ['Sales'], PRESET_CHOICE);
    expect(reportsOf(store, 'Board')).toEqual(['East', 'West', 'Operations']);
    expect(textsOf(store, 'Board')).toEqual(['One', 'Two', 'Three']);
    expect(store.view.scenario.positions.size + store.view.scenario.dependencies.size).toBe(0);
    expect(checkInvariants(store.document)).toEqual([]);
  });

  it('leaves its reports where they stand on the drawing', () => {
    const store = company();
    const places = () => ['East', 'West'].map(name => placeOf(store.view, store.view.unit(unit(name)) as Unit));
    const before = places();
    remove(store, ['Sales'], { reports: 'toParent', duties: 'delete' });
    expect(places()).toEqual(before);
  });

  it('takes all below it along, or gives its duties to another unit, or away, as asked', () => {
    const whole = company();
    remove(whole, ['Sales'], { reports: 'delete', duties: { toUnit: unit('Operations') } });
    expect(whole.view.scenario.units.size).toBe(2);
    expect(textsOf(whole, 'Operations')).toEqual(['One', 'Two', 'Three']);
    const away = company();
    remove(away, ['Sales'], { reports: 'toParent', duties: 'delete' });
    expect(away.view.scenario.duties.size).toBe(0);
  });

  it('with its parent hands everything to the nearest unit that stays', () => {
    const store = company();
    store.execute(addDuties, { unit: unit('East'), texts: ['Four'] });
    remove(store, ['Sales', 'East'], PRESET_CHOICE);
    expect(reportsOf(store, 'Board')).toEqual(['West', 'Operations']);
    expect(textsOf(store, 'Board')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('asks first where reports or duties have to go somewhere, and only there', () => {
    const store = company();
    const asks = (...names: string[]) => asksFirst(store.view, names.map(unit));
    expect([asks('East'), asks('Sales'), asks('Operations'), asks('Operations', 'East')]).toEqual([false, true, false, false]);
  });
});

describe('a copy', () => {
  it('is the whole branch with all that it holds, under fresh ids, its inner lines and no others', () => {
    const store = company();
    store.execute(addDependency, { id: 'inner' as DependencyId, from: unit('East'), to: unit('West') });
    const fragment = fragmentOf(store.view, { ...NOTHING_SELECTED, units: [unit('Sales')] });
    expect(fragment.dependencies.map(({ id }) => id)).toEqual(['inner']);
    const unitIds = fragment.units.map((_, i) => unit(`copy${i}`));
    store.execute(pasteFragment, { fragment, parent: unit('Operations'), by: { x: 0, y: 0 }, unitIds, noteIds: [], frameIds: [] });
    expect(reportsOf(store, 'Operations')).toEqual(['copy0']);
    expect(store.view.childrenOf(unit('copy0')).map(({ name }) => name)).toEqual(['East', 'West']);
    expect(textsOf(store, 'copy0')).toEqual(['One', 'Two', 'Three']);
    const [first] = store.view.dutiesOf(unit('copy0'));
    expect(store.view.position(first?.accountable as PositionId)?.unit).toBe('copy0');
    expect(first?.lineage).toEqual([dutyOf(store, 'Sales', 0)]);
    expect(checkInvariants(store.document)).toEqual([]);
  });
});
