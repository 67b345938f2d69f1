import { describe, expect, test } from 'vitest';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { fragmentOf } from '../../../shared/fragment/fragment.ts';
import { fragmentOutline } from '../../../shared/fragment/fragmentOutline.ts';
import { decodeFragment, encodeFragment } from '../../../shared/fragment/fragmentText.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import { instantiateTemplate } from '../../../shared/templates/instantiateTemplate.ts';
import { TEMPLATES } from '../../../shared/templates/templates.ts';
import { counterIds } from '../../support/counterIds.ts';

function whole() {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error('no template');
  const newId = counterIds();
  const { view } = createDocumentStore(instantiateTemplate(template, 'zh', newId), newId);
  return fragmentOf(view, { ...NOTHING_SELECTED, units: view.childrenOf(null).map(unit => unit.id) });
}

describe('a fragment on the clipboard', () => {
  test('comes out of it as it went in', () => {
    const fragment = whole();
    expect(fragment.units).toHaveLength(8);
    expect(decodeFragment(encodeFragment(fragment))).toMatchObject(fragment);
  });

  test.each([
    ['no JSON', () => '{'],
    ['something else', () => '{"format":"other"}'],
    ['a unit below one that is not there', () => encodeFragment({ ...whole(), units: whole().units.slice(1) })],
    ['a duty of nobody', () => encodeFragment({ ...whole(), units: [] })],
    [
      'units in a loop',
      () => {
        const fragment = whole();
        const last = fragment.units.at(-1)?.id ?? null;
        return encodeFragment({ ...fragment, units: fragment.units.map((unit, i) => (i === 0 ? { ...unit, parent: last } : unit)) });
      },
    ],
    [
      'a field out of bounds',
      () => encodeFragment({ ...whole(), units: whole().units.map(unit => ({ ...unit, name: 'x'.repeat(1_001) })) }),
    ],
  ])('is refused when any page put there %s', (_what, text) => {
    expect(decodeFragment(text())).toBeNull();
  });

  test('is an outline to every other program', () => {
    const lines = fragmentOutline(whole()).split('\n');
    expect(lines[0]).toBe('高层管理');
    expect(lines.filter(line => /^\t[^\t-]/.test(line))).toHaveLength(7);
    expect(lines.filter(line => line.includes('\t- '))).toHaveLength(32);
  });
});
