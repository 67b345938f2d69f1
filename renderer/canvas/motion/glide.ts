/** How what moves gets to its new place: cards, the lines between them, and the view. */

/** ms. Long enough for the eye to follow, short enough not to be waited for. */
export const GLIDE = 180;

/** Fast at first, as if pushed by the hand. `EASING` is the same curve for the browser: with these two abscissae x is the time itself. */
export const eased = (time: number): number => 1 - (1 - time) ** 3;
export const EASING = 'cubic-bezier(0.3333, 1, 0.6667, 1)';

/** Whether anything may move by itself: not for whoever asked the system for stillness. */
export const mayGlide = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far a glide that began then is on its way, 0 to 1, eased; `now` is of the same clock. */
export const glided = (began: number, now: number): number => eased(Math.min(1, Math.max(0, (now - began) / GLIDE)));

/** ms. The clock of the frame that is being made: the same for all that is drawn in it. */
export const frameTime = (): number => Number(document.timeline.currentTime ?? performance.now());
