import { beforeEach, describe, expect, test, vi } from 'vitest';
import { actionById } from '../../../renderer/actions/catalogue.ts';
import { runAction } from '../../../renderer/actions/runAction.ts';
import { pruneSelection } from '../../../renderer/app/pruneSelection.ts';
import { select } from '../../../renderer/session/select.ts';
import type { Session } from '../../../renderer/session/session.ts';
import type { ActionId } from '../../../shared/actions/actionFacts.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { addNamed, windowSession } from '../../support/windowSession.ts';

let session: Session;
let board: UnitId;
let sales: UnitId;
let finance: UnitId;

beforeEach(() => {
  ({ session } = windowSession());
  board = addNamed(session, 'Board');
  sales = addNamed(session, 'Sales', board);
  finance = addNamed(session, 'Finance', board);
});

const run = (id: ActionId) => runAction(session, actionById(id));
const view = () => session.state.getState().open.store.view;
const selectedNames = () => session.state.getState().selection.units.map(id => view().unit(id)?.name);
const shown = () => session.state.getState();

describe('walking', () => {
  test('goes by structure and stays where it ends', async () => {
    await run('walk.parent');
    expect(selectedNames()).toEqual(['Board']);
    await run('walk.child');
    expect(selectedNames()).toEqual(['Sales']);
    await run('walk.after');
    await run('walk.after');
    expect(selectedNames()).toEqual(['Finance']);
    await run('walk.first');
    expect(selectedNames()).toEqual(['Sales']);
    await run('walk.parent');
    await run('walk.parent');
    expect(selectedNames()).toEqual(['Board']);
  });

  test('says who was reached', async () => {
    select(session, { units: [sales] });
    await run('walk.after');
    expect(shown().announcement.text).toBe('Finance, 2 of 2, reports: 0, duties: 0');
  });
});

describe('growing the tree', () => {
  test('a child comes below, selected, its name open for typing', async () => {
    select(session, { units: [sales] });
    await run('unit.child');
    const [child] = shown().selection.units;
    expect(view().unit(child as UnitId)?.parent).toBe(sales);
    expect(shown().editing).toEqual({ kind: 'unitName', unit: child, fresh: true, on: 'canvas' });
  });

  test('a sibling comes right behind', async () => {
    select(session, { units: [sales] });
    await run('unit.sibling');
    const [sibling] = shown().selection.units;
    expect(
      view()
        .childrenOf(board)
        .map(unit => unit.id),
    ).toEqual([sales, sibling, finance]);
  });

  test('undo takes it away, ends the typing, and selects what was selected before', async () => {
    pruneSelection(session);
    select(session, { units: [sales] });
    await run('unit.child');
    await run('edit.undo');
    expect(shown().selection.units).toEqual([sales]);
    expect(shown().editing).toBeNull();
  });
});

describe('deleting', () => {
  test('an empty unit goes at once, with a way back', async () => {
    select(session, { units: [sales] });
    await run('edit.delete');
    expect(shown().dialog).toBeNull();
    expect(view().unit(sales)).toBeUndefined();
    shown().toasts.at(-1)?.action?.run();
    expect(view().unit(sales)).toBeDefined();
  });

  test('one with duties or reports is asked about first', async () => {
    session.state.getState().open.store.execute(addDuties, { unit: sales, texts: ['Sell'] });
    for (const unit of [sales, board]) {
      select(session, { units: [unit] });
      await run('edit.delete');
      expect(shown().dialog).toMatchObject({ kind: 'deleteSelection', selection: { units: [unit] } });
      expect(view().unit(unit)).toBeDefined();
      session.state.setState({ dialog: null });
    }
  });
});

describe('copies', () => {
  test('a duplicate stands beside the original with all that it holds, and is selected', async () => {
    session.state.getState().open.store.execute(addDuties, { unit: sales, texts: ['Sell', 'Ask'] });
    select(session, { units: [sales] });
    await run('edit.duplicate');
    const [copy] = shown().selection.units as [UnitId];
    expect(view().unit(copy)).toMatchObject({ name: 'Sales', parent: board });
    expect(
      view()
        .dutiesOf(copy)
        .map(duty => duty.text),
    ).toEqual(['Sell', 'Ask']);
  });

  test('a cut and paste below another unit moves it there, even where the system’s clipboard is refused', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
    select(session, { units: [sales] });
    await run('edit.cut');
    expect(view().unit(sales)).toBeUndefined();
    select(session, { units: [finance] });
    await run('edit.paste');
    expect(
      view()
        .childrenOf(finance)
        .map(unit => unit.name),
    ).toEqual(['Sales']);
    vi.unstubAllGlobals();
  });
});

test('what can’t be done is said', async () => {
  select(session, { units: [sales] });
  await run('unit.earlier');
  expect(shown().toasts.map(toast => toast.text)).toEqual(['It is the first one already.']);
});
