import type { Rectangle, Size } from 'electron';
import { placeOnScreens, sharedArea } from './placeOnScreens.ts';

/** px to the right and down: both title bars can be seen. */
const STEP = 24;

/** Where a further window goes: as large as the one in front and a step beside it, from the screen's corner again when that would leave it. */
export function placeBeside(front: Rectangle, screens: readonly [Rectangle, ...Rectangle[]], minimum: Size): Rectangle {
  const beside = { ...front, x: front.x + STEP, y: front.y + STEP };
  const fits = screens.some(screen => sharedArea(screen, beside) === beside.width * beside.height);
  if (fits) return placeOnScreens(beside, screens, minimum);
  const home = screens.toSorted((a, b) => sharedArea(b, front) - sharedArea(a, front))[0] ?? screens[0];
  return placeOnScreens({ ...front, x: home.x, y: home.y }, screens, minimum);
}
