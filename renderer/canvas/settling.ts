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
  /** Puts cards in their places and finds the ways of dependencies for a moment, and the others' soon. Returns the keys of the items that nobody was told of. */
  begin(scene: LiveScene): ReadonlySet<string>;
  stop(): void;
}

/**
 * Lets a scene put its cards in their places and find the ways of its dependencies when nothing else is to be done, so that it is in no frame's way, and tells
 * what has changed.
 */
export function createSettling(tell: (changed: ReadonlySet<string>) => void): Settling {
  let waiting = 0;
  let untold = new Set<string>();
  /** Cards are. */
  let onTheirWay = false;
  const stop = (): void => cancelIdleCallback(waiting);
  const settle = (scene: LiveScene, isEnough: () => boolean): void => {
    for (const key of scene.settle(isEnough)) untold.add(key);
  };
  const taken = (): Set<string> => {
    const keys = untold;
    untold = new Set();
    return keys;
  };
  const goOn = (scene: LiveScene, told: number, every: number): void => {
    if (scene.isSettled && untold.size === 0) return;
    const work = (deadline: IdleDeadline): void => {
      settle(scene, within(deadline.didTimeout ? TURN : Math.min(SLICE, deadline.timeRemaining() - SPARE)));
      const now = performance.now();
      // Cards are looked for sooner than lines, and the drawing from afar waits for them.
      const areInPlace = onTheirWay && scene.isPlaced;
      onTheirWay = !scene.isPlaced;
      if (scene.isSettled || areInPlace || now - told >= every) {
        tell(taken());
        goOn(scene, now, Math.min(SHOWN_LAST, every * 2));
      } else goOn(scene, told, every);
    };
    waiting = requestIdleCallback(work, { timeout: PATIENCE });
  };
  return {
    begin(scene) {
      stop();
      // Of many cards that have moved those in sight are in their places.
      settle(scene, scene.isPlaced ? within(AT_ONCE, AT_LEAST) : () => true);
      onTheirWay = !scene.isPlaced;
      const changed = taken();
      goOn(scene, performance.now(), SHOWN_FIRST);
      return changed;
    },
    stop,
  };
}
