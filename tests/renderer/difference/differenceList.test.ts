import { describe, expect, test } from 'vitest';
import { DIFFERENCE_FILTERS, isListed } from '../../../renderer/features/difference/differenceFilter.ts';
import { differenceGroups } from '../../../renderer/features/difference/differenceGroups.ts';
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts';
import { DIFFERENCE_STATES } from '../../../shared/compare/difference.ts';
import { type Bendable, bentText, openedDocument } from '../../support/sampleFile.ts';

const document = (bend: (scenario: Bendable, file: Bendable) => void = () => undefined) => openedDocument(bentText(bend));
const withSecond = (bend: (second: Bendable, first: Bendable) => void) =>
  document((scenario, file) => {
    file.scenarios.s2 = { ...structuredClone(scenario), name: 'To-be', order: 'a1' };
    bend(file.scenarios.s2, scenario);
  });

describe('the filters of a comparison', () => {
  test('list each difference either as content or as layout only, and content in one part of it', () => {
    for (const state of DIFFERENCE_STATES) {
      const [content, ...others] = DIFFERENCE_FILTERS.map(filter => isListed(filter, state));
      expect([state, others.filter(listed => listed).length]).toEqual([state, 1]);
      expect([state, content]).toEqual([state, state !== 'layout']);
    }
  });
});

describe('the groups of a comparison', () => {
  test('are of one kind each, and name no scenario where there is only one', () => {
    const whole = compareDocuments(
      document(),
      document(({ units, duties }, { settings }) => {
        settings.title = 'Plan';
        units.ops.name = 'Care';
        units.boss.name = 'Chair';
        duties.d1.text = 'Keep';
      }),
    );
    expect(differenceGroups(whole, whole.entries).map(({ kind, scenario, entries }) => [kind, scenario, entries.length])).toEqual([
      ['settings', null, 1],
      ['units', null, 2],
      ['duties', null, 1],
    ]);
  });

  test('name each of several scenarios once, also one that is on one side only', () => {
    const whole = compareDocuments(
      withSecond(() => undefined),
      withSecond((second, first) => {
        first.units.ops.name = 'Care';
        first.duties.d1.text = 'Keep';
        second.units.ops.name = 'Service';
      }),
    );
    expect(differenceGroups(whole, whole.entries).map(({ key, scenario }) => [key, scenario])).toEqual([
      ['s1/units', 'As-is'],
      ['s1/duties', null],
      ['s2/units', 'To-be'],
    ]);
    const gone = compareDocuments(
      withSecond(() => undefined),
      document(),
    );
    expect(differenceGroups(gone, gone.entries).map(({ key, scenario }) => [key, scenario])).toEqual([['s2/scenarios', 'To-be']]);
  });
});
