import type { LiveScene } from '../../shared/scene/liveScene.ts';

/** ms. An edit waits so long for the dependencies that it moved; what takes longer comes in the next frames. */
const AT_ONCE = 2;
/** ms of work between which the window answers. */
const SLICE = 8;
/** ms: while very many dependencies find their ways they appear so often. */
const SHOWN_EVERY = 120;

const within = (ms: number): (() => boolean) => {
  const end = performance.now() + ms;
  return () => performance.now() >= end;
};

export interface Settling {
  /** Finds the ways of dependencies for a moment, and the others' soon. Returns the keys of the items that are others now. */
  begin(scene: LiveScene): ReadonlySet<string>;
  stop(): void;
}

/** Lets a scene find the ways of its dependencies between the frames, and tells what has changed. */
export function createSettling(tell: (changed: ReadonlySet<string>) => void): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const goOn = (scene: LiveScene, untold: Set<string>, told: number): void => {
    if (scene.isSettled) {
      if (untold.size > 0) tell(untold);
      return;
    }
    timer = setTimeout(() => {
      for (const key of scene.settle(within(SLICE))) untold.add(key);
      const now = performance.now();
      if (scene.isSettled || now - told >= SHOWN_EVERY) {
        tell(untold);
        goOn(scene, new Set(), now);
      } else goOn(scene, untold, told);
    });
  };
  return {
    begin(scene) {
      stop();
      const changed = scene.settle(within(AT_ONCE));
      goOn(scene, new Set(), performance.now());
      return changed;
    },
    stop,
  };
}
