import { describe, expect, test } from 'vitest';
import { acceleratorOf } from '../../../shared/actions/accelerator.ts';
import { ACTION_IDS, factsOf } from '../../../shared/actions/actionFacts.ts';
import { MENUS, type Menu } from '../../../shared/actions/menus.ts';
import { windowEntries } from '../../../shared/actions/windowEntries.ts';

const menus: readonly (readonly [string, Menu])[] = Object.entries(MENUS);

describe('the key of a menu item', () => {
  test.each([
    ['file.saveAs', 'Cmd+Shift+S'],
    ['file.newWindow', 'Cmd+Shift+N'],
    ['app.preferences', 'Cmd+,'],
    ['view.inspector', 'F4'],
    ['help.keys', 'F1'],
    ['view.fitAll', null],
    ['edit.delete', null],
    ['file.settings', null],
  ] as const)('of %s is %s', (id, key) => expect(acceleratorOf(factsOf(id))).toBe(key));

  test('is never one that is typed into a text field', () => {
    const keys = ACTION_IDS.map(id => acceleratorOf(factsOf(id))).filter(key => key !== null);
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter(key => !/^(Cmd\+(Shift\+)?[A-Z,]|F\d)$/.test(key))).toEqual([]);
  });
});

describe.each(menus)('the menu %s', (_name, menu) => {
  test('begins and ends with something to choose, and has no line beside another', () => {
    for (const entries of [menu.entries, windowEntries(menu)]) {
      expect(entries.filter((entry, i) => entry === 'line' && (i === 0 || i === entries.length - 1 || entries[i + 1] === 'line'))).toEqual(
        [],
      );
    }
  });

  test('gives the window every action that the menu bar has, in the same order, and nothing that only a system does', () => {
    const actions = menu.entries.flatMap(entry => (typeof entry === 'object' && 'action' in entry ? [entry.action] : []));
    expect(windowEntries(menu).filter(entry => entry !== 'line' && entry !== 'recent')).toEqual(actions);
  });
});

test('no action stands in two menus', () => {
  const actions = menus.flatMap(([, menu]) => windowEntries(menu)).filter(entry => entry !== 'line');
  expect(new Set(actions).size).toBe(actions.length);
});
