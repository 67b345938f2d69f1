import { describe, expect, it } from 'vitest';
import { describeForeign } from '../../../shared/file/describeForeign.ts';
import { describeFailure, describeProblem, describeRepair, describeWarnings } from '../../../shared/file/describeOutcome.ts';
import { ENTITY_SHAPES } from '../../../shared/file/fileShapes.ts';
import type { OpenFailure } from '../../../shared/file/openOutcome.ts';
import { PROBLEM_CODES } from '../../../shared/file/problem.ts';
import { REPAIR_CODES } from '../../../shared/file/repair.ts';
import { describeLost } from '../../../shared/file/salvage/describeLost.ts';
import { fieldsInWords } from '../../../shared/file/salvage/fieldsInWords.ts';
import { LOST_CODES } from '../../../shared/file/salvage/lost.ts';
import { FOREIGN_KINDS, TEXT_KINDS } from '../../../shared/host/fileContent.ts';
import { ENTITY_KINDS } from '../../../shared/model/scenario.ts';
import { LANGUAGES, type Language } from '../../../shared/model/settings.ts';
import { bentText, opened } from '../../support/sampleFile.ts';

/** A sentence of that language with every place filled: no key, no brace, none of the other language's words. */
function expectSentence(language: Language, sentence: string): void {
  expect(sentence).not.toMatch(/^file\.|[{}]|undefined|NaN/);
  expect(sentence).toMatch(language === 'zh' ? /[\u4e00-\u9fff].*[。]$/ : /^[^\u4e00-\u9fff]+\.$/);
}

const place = { line: 3, column: 7 };
const every = {
  unit: 'A',
  parent: 'B',
  count: 2,
  duty: 'D',
  label: 'L',
  from: 'F',
  to: 'T',
  position: 'P',
  name: 'N',
  id: 'i',
  key: 'k',
  ...place,
};
const bounds = { min: 1, max: 2, options: 'a, b' };

describe.each(LANGUAGES)('what a person reads in %s', language => {
  const failures: OpenFailure[] = [
    ...TEXT_KINDS.map(what => ({ kind: 'notOrgsketch', what, place }) as const),
    ...(['endOfText', 'unexpected', 'string', 'hugeNumber', 'encoding', 'afterEnd'] as const).map(
      fault => ({ kind: 'damaged', fault, place, character: '}' }) as const,
    ),
    { kind: 'tooNew', version: 9, readableFrom: 8, place },
    ...(['text', 'depth', 'entities'] as const).map(what => ({ kind: 'tooLarge', what, limit: 64, place }) as const),
    { kind: 'invalid', problems: [] },
  ];
  it.each(failures)('when a file does not open: $kind $what$fault', failure => {
    const sentence = describeFailure(language, failure);
    if (failure.kind !== 'damaged') expectSentence(language, sentence);
    // An empty file has no place worth a word.
    const placeless = failure.kind === 'invalid' || (failure.kind === 'notOrgsketch' && ['empty', 'blank'].includes(failure.what));
    if (!placeless) expect(sentence).toMatch(/3.*7/);
  });

  it.each(FOREIGN_KINDS)('when a file is something else: %s', kind => {
    const words = describeForeign(language, kind);
    expect(words).not.toMatch(/^file\.|[{}]|[.。]$/);
    expect(words).toMatch(language === 'zh' ? /[\u4e00-\u9fff]/ : /^an? /);
  });

  it.each(LOST_CODES)('when something could not be salvaged: %s', code => {
    const values = { name: 'N', sample: 'S', limit: 3 };
    for (const kind of ['units', null] as const) {
      for (const count of [1, 2]) {
        const sentence = describeLost(language, {
          code,
          kind,
          place,
          fields: ['fte', 'parent', 'unheardOf'],
          values: { ...values, count },
        });
        expectSentence(language, sentence);
        expect(sentence).toMatch(/3.*7/);
      }
    }
  });

  it.each(ENTITY_KINDS)('when a field could not be salvaged, each by a name that the window has for it: %s', kind => {
    for (const field of ENTITY_SHAPES[kind].byKey.keys()) {
      const words = fieldsInWords(language, kind, [field]);
      expect(words).not.toContain('.');
      expect(words).not.toBe(`“${field}”`);
    }
  });

  it.each(PROBLEM_CODES)('when a field is wrong: %s', code => {
    const problem = { code, values: bounds, path: '/settings/title', place, entity: 'Board' };
    expectSentence(language, describeProblem(language, problem));
    expect(describeProblem(language, problem)).toMatch(/3.*7.*\/settings\/title.*Board/);
    expect(describeProblem(language, { ...problem, entity: null })).not.toContain('“”');
    const far = `/${'x'.repeat(1_000_000)}`;
    expect(describeProblem(language, { ...problem, path: far }).length).toBeLessThan(500);
  });

  it.each(REPAIR_CODES)('when something was repaired: %s', code => {
    for (const count of [1, 2]) expectSentence(language, describeRepair(language, { code, values: { ...every, count }, path: '' }));
  });

  it('when the file is of another version', () => {
    const outcome = opened(bentText((_, f) => Object.assign(f, { version: 9 })));
    const warnings = describeWarnings(language, { ...outcome, migratedFrom: 1 });
    expect(warnings).toHaveLength(2);
    for (const warning of warnings) expectSentence(language, warning);
    expect(describeWarnings(language, opened(bentText(s => s)))).toEqual([]);
  });

  it.each(['utf8Bom', 'utf16le', 'utf16be'] as const)('when the file is written as %s, with Windows line ends', encoding => {
    const form = { encoding, crlf: true, damagedAt: null };
    const warnings = describeWarnings(language, { ...opened(bentText(s => s)), form });
    expect(warnings).toHaveLength(2);
    for (const warning of warnings) expectSentence(language, warning);
    expect(warnings.join()).toContain('UTF-8');
  });
});
