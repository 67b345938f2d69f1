import { join } from 'node:path';
import { z } from 'zod';
import type { HostServices } from '../services/hostServices.ts';
import { createJsonStore } from '../services/jsonStore.ts';
import type { ElectronParts, WindowPart } from './electronParts.ts';
import { placeBeside } from './placeBeside.ts';
import { placeOnScreens } from './placeOnScreens.ts';
import { MINIMUM } from './windowOptions.ts';

const whole = z.number().int();
const placeSchema = z.object({
  /** As it is when neither maximised nor in full screen. */
  bounds: z.object({ x: whole, y: whole, width: whole.positive(), height: whole.positive() }),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});
export type WindowPlace = Readonly<z.infer<typeof placeSchema>>;
const storeSchema = z.object({ last: placeSchema.nullable().catch(null) });

/** ms without a further move: a window that is dragged about is written down once. */
const REST_MS = 500;

/** Where windows were, kept in the app's own folder, and where the next one goes. */
export interface WindowPlaces {
  /** `front`: the window that is open already, if any: the next one goes beside it. */
  next(front: WindowPart | null): Promise<WindowPlace>;
  /** Follows a window through its life. */
  follow(window: WindowPart): void;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

export function createWindowPlaces(screen: ElectronParts['screen'], { machine, log }: HostServices): WindowPlaces {
  const store = createJsonStore(machine.fs, join(machine.dataFolder, 'windows.json'), storeSchema, { last: null });
  let writing: Promise<unknown> = Promise.resolve();
  const write = (last: WindowPlace) => {
    writing = store.update(() => ({ last })).catch(error => log.write('window places', String(error)));
  };

  return {
    async next(front) {
      const screens = workAreas(screen);
      if (front !== null) {
        return { bounds: placeBeside(front.getNormalBounds(), screens, MINIMUM), maximized: front.isMaximized(), fullScreen: false };
      }
      const { last } = await store.read();
      return {
        maximized: last?.maximized ?? false,
        fullScreen: last?.fullScreen ?? false,
        bounds: placeOnScreens(last?.bounds ?? null, screens, MINIMUM),
      };
    },
    follow(window) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let unwritten: WindowPlace | null = null;
      const writeNow = () => {
        clearTimeout(timer);
        if (unwritten !== null) write(unwritten);
        unwritten = null;
      };
      const changed = () => {
        unwritten = placeOf(window);
        clearTimeout(timer);
        timer = setTimeout(writeNow, REST_MS);
      };
      window.on('move', changed);
      window.on('resize', changed);
      // The last window that its user closes is the one to remember, moved or not.
      window.on('close', changed);
      window.on('closed', writeNow);
    },
    async settled() {
      await writing;
    },
  };
}

function workAreas(screen: ElectronParts['screen']): readonly [WindowPlace['bounds'], ...WindowPlace['bounds'][]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}

const placeOf = (window: WindowPart): WindowPlace => ({
  bounds: window.getNormalBounds(),
  maximized: window.isMaximized(),
  fullScreen: window.isFullScreen(),
});
