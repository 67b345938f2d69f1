import { describe, expect, it } from 'vitest';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import { branchShape } from '../../../shared/layout/branchShape.ts';
import { measuredBranches } from '../../../shared/layout/measuredBranches.ts';
import { counterIds } from '../../support/counterIds.ts';
import { arranged, organisation } from '../../support/organisation.ts';

const made = () => createDocumentStore(arranged(organisation({ units: 400, duties: 900 })), counterIds());

describe('branches that are measured ahead', () => {
  it('hand control back, and are then asked for as they are kept', () => {
    const { view } = made();
    let pauses = 0;
    for (const _ of measuredBranches(view)) pauses += 1;
    expect(pauses).toBeGreaterThan(1);
    const [root] = view.childrenOf(null);
    if (root === undefined) throw new Error('no root');
    expect(branchShape(view, root)).toBe(branchShape(view, root));
  });

  it('change nothing of what an edit does', () => {
    const [plain, ahead] = [made(), made()];
    for (const _ of measuredBranches(ahead.view));
    for (const store of [plain, ahead]) {
      const parent = [...store.view.scenario.units.values()].find(
        ({ id, parent: above }) => above !== null && store.view.childrenOf(id).length > 1,
      );
      if (parent === undefined) throw new Error('no branch');
      expect(store.execute(collapseUnits, { units: [parent.id], collapsed: true }).ok).toBe(true);
    }
    expect(ahead.document.scenarios.values().next().value?.units).toEqual(plain.document.scenarios.values().next().value?.units);
  });

  it('may be left off while the document changes', () => {
    const [plain, ahead] = [made(), made()];
    const work = measuredBranches(ahead.view);
    work.next();
    for (const store of [plain, ahead]) {
      store.execute(arrange, null);
      store.execute(collapseUnits, { units: [...store.view.scenario.units.keys()].sort().slice(0, 40), collapsed: true });
      for (const _ of work);
      store.execute(collapseUnits, { units: [...store.view.scenario.units.keys()].sort().slice(20, 60), collapsed: false });
    }
    expect(ahead.document.scenarios.values().next().value?.units).toEqual(plain.document.scenarios.values().next().value?.units);
  });
});
