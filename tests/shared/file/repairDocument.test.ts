import { describe, expect, it } from 'vitest';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { type Bendable, bentText, opened } from '../../support/sampleFile.ts';

interface Repaired {
  readonly scenario: Scenario;
  readonly codes: readonly string[];
  readonly values: readonly Readonly<Record<string, string | number>>[];
  readonly paths: readonly string[];
}

/** Opens the bent sample and makes sure that the repairs were enough: nothing is breached, and a second opening repairs nothing. */
function repaired(text: string): Repaired {
  const { document, repairs } = opened(text);
  expect(checkInvariants(document)).toEqual([]);
  expect(opened(serializeDocument(document)).repairs).toEqual([]);
  const [scenario] = document.scenarios.values();
  if (scenario === undefined) throw new Error('no scenario');
  return {
    scenario,
    codes: repairs.map(repair => repair.code),
    values: repairs.map(repair => repair.values),
    paths: repairs.map(repair => repair.path),
  };
}
const bent = (bend: (scenario: Bendable) => void): Repaired => repaired(bentText(bend));
const id = (text: string) => text as never;

describe('what opening a file repairs', () => {
  it('a parent that is not there: the unit becomes a root', () => {
    const { scenario, codes, values, paths } = bent(s => Object.assign(s.units.ops, { parent: 'gone' }));
    expect(codes).toEqual(['parentMissing']);
    expect(values).toEqual([{ unit: 'Operations' }]);
    expect(paths).toEqual(['/scenarios/s1/units/ops']);
    expect(scenario.units.get(id('ops'))?.parent).toBeNull();
  });

  it('parents in a loop: one of them becomes a root, and only one', () => {
    const { scenario, codes } = bent(s => {
      s.units.boss.parent = 'ops';
      s.units.third = { ...s.units.ops, parent: 'third' };
      s.units.fourth = { ...s.units.ops, parent: 'ops' };
    });
    expect(codes).toEqual(['parentLoop', 'parentLoop']);
    const roots = [...scenario.units.values()].filter(unit => unit.parent === null).map(unit => unit.id);
    expect(roots.sort()).toEqual(['boss', 'third']);
  });

  it('a loop of a hundred thousand parents, without a fall', () => {
    const { codes } = bent(s => {
      const one = s.units.boss;
      for (let n = 0; n < 100_000; n += 1) s.units[`u${n}`] = { ...one, parent: `u${(n + 1) % 100_000}` };
    });
    expect(codes).toEqual(['parentLoop']);
  }, 30_000);

  it('a missing unit whose duties are there: it is put back, left of the drawing, with all that speaks of it', () => {
    const { scenario, codes, values } = bent(s => {
      s.units.boss.place.x = -500;
      s.units.staff = { ...s.units.ops, parent: 'ops', place: { x: -30, y: 0 } };
      delete s.units.ops;
    });
    expect(codes).toEqual(['unitPutBack']);
    expect(values).toEqual([{ unit: 'Recovered unit', count: 2 }]);
    const back = scenario.units.get(id('ops'));
    expect(back).toMatchObject({ name: 'Recovered unit', parent: null });
    expect(back?.place.x).toBeLessThan(-500 - 196);
    expect(scenario.duties.get(id('d1'))).toMatchObject({ unit: 'ops', text: 'Run the shop', accountable: 'p1' });
    expect(scenario.units.get(id('staff'))?.parent).toBe('ops');
    expect(scenario.dependencies.has(id('x1'))).toBe(true);
  });

  it('an accountable position of another unit, or none: nobody is accountable', () => {
    expect(bent(s => Object.assign(s.duties.d1, { unit: 'boss' })).codes).toEqual(['accountableCleared']);
    const { scenario, codes } = bent(s => Object.assign(s.duties.d1, { accountable: 'nobody' }));
    expect(codes).toEqual(['accountableCleared']);
    expect(scenario.duties.get(id('d1'))?.accountable).toBeNull();
  });

  it('lines to nowhere and to themselves: left out, by name', () => {
    const { scenario, codes, values } = bent(s => {
      s.dependencies.x1.to = 'gone';
      s.dependencies.x2 = { ...s.dependencies.x1, to: 'ops', label: '' };
      s.secondaryLines.l1.from = 'gone';
      s.secondaryLines.l2 = { from: 'ops', to: 'ops', label: '' };
    });
    expect(codes).toEqual(['dependencyDropped', 'dependencyToItself', 'secondaryLineDropped', 'secondaryLineToItself']);
    expect(values[0]).toEqual({ label: 'Figures', from: 'Operations', to: 'gone' });
    expect(values[1]).toMatchObject({ label: 'x2' });
    expect([scenario.dependencies.size, scenario.secondaryLines.size]).toEqual([0, 0]);
  });

  it('an id inside that differs from the key: the key counts', () => {
    const { scenario, codes } = bent(s => Object.assign(s.units.ops, { id: 'other' }));
    expect(codes).toEqual(['idDiffers']);
    expect(scenario.units.has(id('ops'))).toBe(true);
    expect(bent(s => Object.assign(s.units.ops, { id: 'ops' })).codes).toEqual([]);
  });

  it('an order that leaves no room: set afresh, in the order found', () => {
    const { scenario, codes, values } = bent(s => {
      s.duties = Object.fromEntries(['3', '1', '2'].map(order => [`d${order}`, { ...s.duties.d1, order }]));
    });
    expect(codes).toEqual(['orderRenewed']);
    expect(values).toEqual([{ unit: 'Operations', count: 3 }]);
    const inOrder = [...scenario.duties.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(inOrder.map(duty => duty.id)).toEqual(['d1', 'd2', 'd3']);
  });

  it('equal order keys: nothing', () => {
    expect(bent(s => Object.assign(s.duties, { d2: { ...s.duties.d1 } })).codes).toEqual([]);
  });

  it('two KPIs with one id: the second gets its own', () => {
    const { scenario, codes } = bent(s => s.positions.p1.kpis.push({ ...s.positions.p1.kpis[0], name: 'Other' }));
    expect(codes).toEqual(['kpiIdsRenewed']);
    expect(scenario.positions.get(id('p1'))?.kpis.map(kpi => [kpi.id, kpi.name])).toEqual([
      ['k1', 'Sales'],
      ['k1-2', 'Other'],
    ]);
  });

  it('an entity that stands there twice, as a merge of two files as text leaves it: the last is kept', () => {
    const text = bentText(s => s).replace(
      '"notes":{"n1"',
      '"notes":{"n1":{"place":{"x":0,"y":0},"width":196,"minHeight":56,"text":"Old"},"n1"',
    );
    const { scenario, codes, values } = repaired(text);
    expect(codes).toEqual(['writtenTwice']);
    expect(values[0]).toMatchObject({ key: 'n1', line: 1 });
    expect(scenario.notes.get(id('n1'))?.text).toBe('Ask');
  });
});
