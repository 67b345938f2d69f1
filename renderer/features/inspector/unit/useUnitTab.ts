import { useCallback, useState } from 'react';
import { useSession } from '../../../session/SessionContext.ts';
import type { Session } from '../../../session/session.ts';
import type { UnitTab } from './unitTab.ts';

const last = new WeakMap<Session, UnitTab>();

/** The tab of every unit that is shown: one walks through the units to compare their duties, and hides the inspector in between. */
export function useUnitTab(): readonly [UnitTab, (tab: UnitTab) => void] {
  const session = useSession();
  const [tab, setTab] = useState(last.get(session) ?? 'duties');
  const keep = useCallback(
    (next: UnitTab) => {
      last.set(session, next);
      setTab(next);
    },
    [session],
  );
  return [tab, keep];
}
