import type { History, Step } from '../history/history.ts';
import { positionOf } from '../history/history.ts';
import type { JournalRecord } from './journalRecord.ts';
import { storeStep } from './storedStep.ts';

/** Steps that a full copy takes along in each direction: more than anybody takes back after a reload, and bounded however long the day was. */
const STEPS_MAX = 200;

/** The first record of a journal that begins with this state. Of the undo stack the nearest steps come along. */
export function baseRecord(history: Readonly<History>, savedPosition: number | null): JournalRecord {
  const near = (steps: readonly Step[]) => steps.slice(-STEPS_MAX).map(storeStep);
  return {
    kind: 'base',
    position: positionOf(history),
    savedPosition,
    bottom: history.done.at(-STEPS_MAX - 1)?.position ?? history.bottom,
    done: near(history.done),
    undone: near(history.undone),
  };
}
