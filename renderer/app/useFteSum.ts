import { useCallback, useRef, useSyncExternalStore } from 'react';
import { fteOf } from '../../shared/model/fteOf.ts';
import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import { subscribeView } from '../session/subscribeView.ts';
import { useSessionState } from '../session/useSessionState.ts';

/** Below this a count after every change costs less than a frame's thousandth part: 1,000 units take 0.2 ms. */
const AT_ONCE = 1_000;
const REST_MS = 200;

/** The full-time equivalents of all units; null while none says any. In a large document counted when the hand rests. */
export function useFteSum(): number | null {
  const store = useSessionState(state => state.open.store);
  const counted = useRef<{ store: unknown; shown: unknown; sum: number | null } | null>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = subscribeView(store, () => {
        clearTimeout(timer);
        const later = () => {
          counted.current = null;
          listener();
        };
        if (store.view.scenario.units.size <= AT_ONCE) later();
        else timer = setTimeout(later, REST_MS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => {
    // One scenario's sum is never shown for another's, however large the two are.
    const { shown } = store;
    if (counted.current?.store !== store || counted.current.shown !== shown) counted.current = { store, shown, sum: fteSum(store.view) };
    return counted.current.sum;
  });
}

function fteSum(view: ScenarioView): number | null {
  let sum: number | null = null;
  for (const unit of view.scenario.units.values()) {
    const { value } = fteOf(unit, view.positionsOf(unit.id));
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}
