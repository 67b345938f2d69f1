import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../renderer/actions/catalogue.ts';
import { ACTION_IDS } from '../../../shared/actions/actionFacts.ts';

/** What Chrome, Edge and Firefox never hand to a page. */
const KEPT_BY_BROWSERS = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Shift+W'];

describe('the catalogue of actions', () => {
  test('has somebody who does it for every action that has facts', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(ACTION_IDS);
    expect(CATALOGUE.filter(({ can, run }) => typeof can !== 'function' || typeof run !== 'function')).toEqual([]);
  });

  test('has another way for each key that a browser keeps for itself, but for a new window, which it opens itself', () => {
    for (const { id, keys } of CATALOGUE) {
      for (const { combo, browserKeeps } of keys)
        expect([id, combo, browserKeeps ?? false]).toEqual([id, combo, KEPT_BY_BROWSERS.includes(combo)]);
      if (keys.length > 0 && id !== 'file.newWindow')
        expect([id, keys.some(({ browserKeeps }) => browserKeeps !== true)]).toEqual([id, true]);
    }
  });

  test('gives no key two meanings in one place, but Enter, which asks who is selected, and Escape, which steps back', () => {
    for (const place of ['canvas', 'outline'] as const) {
      const taken = new Map<string, string>();
      for (const { id, keys } of CATALOGUE) {
        for (const { combo, on = place } of keys) {
          if (on !== place) continue;
          if (combo !== 'Enter' && combo !== 'Escape') expect([combo, taken.get(combo)]).toEqual([combo, undefined]);
          taken.set(combo, id);
        }
      }
    }
  });

  test('lets letters, digits, arrows and Tab act on the canvas only', () => {
    const bare = CATALOGUE.flatMap(({ scope, keys }) =>
      keys.filter(({ combo }) => /^([A-Z0-9]|Arrow\w+|Tab)$/.test(combo)).map(({ combo, on }) => ({ combo, place: on ?? scope })),
    );
    expect(bare.filter(({ place }) => place !== 'canvas')).toEqual([]);
    expect(bare.length).toBeGreaterThan(10);
  });

  test('lets what deletes and what makes siblings act in the drawing and the outline only', () => {
    const bare = CATALOGUE.filter(({ keys }) => keys.some(({ combo }) => /^(Enter|Delete|Backspace)$/.test(combo)));
    expect(bare.filter(action => action.scope !== 'tree')).toEqual([]);
    expect(bare.length).toBeGreaterThan(2);
  });
});
