import { describe, expect, it } from 'vitest';
import { DocumentState } from '../../../shared/change/documentState.ts';
import { inspectScenario } from '../../../shared/inspect/inspectScenario.ts';
import { wayTo } from '../../../shared/inspect/wayTo.ts';
import { branchOf, unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { type Bendable, bentText, openedDocument } from '../../support/sampleFile.ts';

const viewOf = (bend: (scenario: Bendable) => void) => new DocumentState(openedDocument(bentText(bend))).view;

describe('telling what a scenario holds', () => {
  const view = viewOf(s => {
    s.units.late = { ...s.units.ops, name: 'Late', order: 'a2' };
    s.units.early = { ...s.units.ops, name: 'Early', order: 'Zz' };
    s.units.below = { ...s.units.ops, name: 'Below', parent: 'early' };
    s.units.second = { ...s.units.boss, name: 'Second', order: 'a1' };
    s.dependencies.x0 = { ...s.dependencies.x1, from: 'late', to: 'below' };
  });

  it('goes down each branch before the next, in the order of siblings', () => {
    expect(unitsInTreeOrder(view).map(unit => unit.name)).toEqual(['Board', 'Early', 'Below', 'Operations', 'Late', 'Second']);
    const early = view.unit('early' as never);
    expect((early === undefined ? [] : branchOf(view, early)).map(unit => unit.name)).toEqual(['Early', 'Below']);
  });

  it('lists dependencies in the tree order of their givers', () => {
    expect(inspectScenario(view).dependencies.map(({ from, to }) => `${from} ${to}`)).toEqual(['Operations Board', 'Late Below']);
  });

  it('names the way to a unit from the top', () => {
    const below = view.unit('below' as never);
    expect(below && wayTo(view, below)).toBe('Board › Early › Below');
  });

  it('holds a row of 150,000 and a chain of 20,000 without a fall', () => {
    const wide = viewOf(s => {
      for (let n = 0; n < 150_000; n += 1) s.units[`u${n}`] = s.units.ops;
    });
    expect(unitsInTreeOrder(wide)).toHaveLength(150_002);
    const deep = viewOf(s => {
      for (let n = 0; n < 20_000; n += 1) s.units[`u${n}`] = { ...s.units.ops, parent: n === 0 ? 'ops' : `u${n - 1}` };
    });
    expect(unitsInTreeOrder(deep)).toHaveLength(20_002);
  }, 60_000);
});
