import { describe, expect, it } from 'vitest';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { instantiateTemplate } from '../../shared/templates/instantiateTemplate.ts';
import { findTemplate } from '../../shared/templates/templates.ts';
import { counterIds } from '../support/counterIds.ts';
import { journeyStarter } from '../support/e2e/journeyStarter.ts';
import { seriousFaults } from '../support/e2e/seriousFaults.ts';

const start = journeyStarter();

/** The views, each by the keys that open it from the canvas with 运营部 or Operations selected. */
const VIEWS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['the window with a unit selected', []],
  ['the export dialog', ['Control+e']],
  ['the help', ['?']],
  ['the palette', ['Control+k']],
  ['the question before a deletion', ['Delete']],
  ['the search for a dependency', ['l']],
  ['the save dialog', ['Control+Shift+S']],
];

function template(language: 'en' | 'zh'): string {
  const found = findTemplate('ecommerce-platform');
  if (found === undefined) throw new Error('the template is gone');
  return serializeDocument(instantiateTemplate(found, language, counterIds()));
}

describe('axe finds nothing serious', () => {
  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('in %s, %s', async (language, colorScheme) => {
    const { journey } = await start({ file: template(language), language });
    const { page } = journey;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.keyboard.press('F3');
    await journey.outline.waitFor();
    for (const [view, keys] of VIEWS) {
      await journey.card(language === 'zh' ? '运营部' : 'Operations').click();
      for (const key of keys) await page.keyboard.press(key);
      if (keys.length > 0) await journey.dialog.waitFor();
      expect(await seriousFaults(journey), view).toEqual([]);
      if (keys.length === 0) continue;
      await page.keyboard.press('Escape');
      await journey.dialog.waitFor({ state: 'detached' });
    }
  });

  it('in the empty window', async () => {
    const { journey } = await start();
    expect(await seriousFaults(journey)).toEqual([]);
  });
});
