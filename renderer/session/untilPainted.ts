/** ms, two frames. */
const UNTIL_PAINTED = 34;

/** What was just set is seen before the work that follows takes the thread. Not asked of the frames, which stand still in a hidden window. */
export const untilPainted = (): Promise<void> => new Promise(resolve => setTimeout(resolve, UNTIL_PAINTED));
