import type { LiveScene } from '../../shared/scene/liveScene.ts';

/** ms. An edit waits so long for the dependencies that it moved; what takes longer comes in idle moments. */
const AT_ONCE = 1;
/** ms of work between which the window answers, however idle it is. */
const SLICE = 8;
/** ms that a frame keeps for whatever else there is. */
const SPARE = 1;
/** ms: whatever else goes on, so often it is this one's turn, for so long. */
const PATIENCE = 400;
const TURN = 2;
/** ms: what has found its way appears after so long, and then less and less often: each time the drawing from afar is painted anew. */
const SHOWN_FIRST = 120;
const SHOWN_LAST = 2_000;

/** So many looks at the clock an edit does not give up before: the few lines of an ordinary card are there with it, however busy the machine is. */
const AT_LEAST = 24;

const within = (ms: number, least = 0): (() => boolean) => {
  const end = performance.now() + ms;
  let looks = 0;
  return () => {
    looks += 1;
    return looks > least && performance.now() >= end;
  };
};

export interface Settling {
  /** Finds the ways of dependencies for a moment, and the others' soon. Returns the keys of the items that are others now. */
  begin(scene: LiveScene): ReadonlySet<string>;
  stop(): void;
}

/** Lets a scene find the ways of its dependencies when nothing else is to be done, so that it is in no frame's way, and tells what has changed. */
export function createSettling(tell: (changed: ReadonlySet<string>) => void): Settling {
  let waiting = 0;
  const stop = (): void => cancelIdleCallback(waiting);
  const goOn = (scene: LiveScene, untold: Set<string>, told: number, every: number): void => {
    if (scene.isSettled) {
      if (untold.size > 0) tell(untold);
      return;
    }
    const work = (deadline: IdleDeadline): void => {
      const ms = deadline.didTimeout ? TURN : Math.min(SLICE, deadline.timeRemaining() - SPARE);
      for (const key of scene.settle(within(ms))) untold.add(key);
      const now = performance.now();
      if (scene.isSettled || now - told >= every) {
        tell(untold);
        goOn(scene, new Set(), now, Math.min(SHOWN_LAST, every * 2));
      } else goOn(scene, untold, told, every);
    };
    waiting = requestIdleCallback(work, { timeout: PATIENCE });
  };
  return {
    begin(scene) {
      stop();
      const changed = scene.settle(within(AT_ONCE, AT_LEAST));
      goOn(scene, new Set(), performance.now(), SHOWN_FIRST);
      return changed;
    },
    stop,
  };
}
