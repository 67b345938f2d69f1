import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/desktop/menuTemplate.ts';
import { CATALOGUE } from '../../../renderer/actions/catalogue.ts';

/** What Chrome, Edge and Firefox never hand to a page. */
const KEPT_BY_BROWSERS = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W'];

describe('the catalogue of actions', () => {
  test('names each action once', () => {
    const ids = CATALOGUE.map(action => action.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has another way for each key that a browser keeps for itself', () => {
    for (const { id, keys } of CATALOGUE) {
      for (const { combo, browserKeeps } of keys)
        expect([id, combo, browserKeeps ?? false]).toEqual([id, combo, KEPT_BY_BROWSERS.includes(combo)]);
      if (keys.length > 0) expect([id, keys.some(({ browserKeeps }) => browserKeeps !== true)]).toEqual([id, true]);
    }
  });

  test('gives no key two meanings in one place, but Enter, which asks who is selected', () => {
    const taken = new Map<string, string>();
    for (const { id, keys } of CATALOGUE) {
      for (const { combo } of keys) {
        if (combo !== 'Enter') expect([combo, taken.get(combo)]).toEqual([combo, undefined]);
        taken.set(combo, id);
      }
    }
  });

  test('lets letters, digits and arrows act on the canvas only', () => {
    const bare = CATALOGUE.filter(({ keys }) => keys.some(({ combo }) => /^([A-Z0-9]|Arrow\w+|Tab|Enter|Delete|Backspace)$/.test(combo)));
    expect(bare.filter(action => action.scope !== 'canvas')).toEqual([]);
    expect(bare.length).toBeGreaterThan(10);
  });

  test('knows every action of the Mac’s menu bar', () => {
    const items = menuTemplate('en', { choose: () => undefined, editText: () => undefined }).flatMap(menu =>
      Array.isArray(menu.submenu) ? menu.submenu : [],
    );
    const named = items.flatMap(item => item.id ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(id => !CATALOGUE.some(action => action.id === id))).toEqual([]);
  });
});
