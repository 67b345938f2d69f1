/** ms that a frame keeps for whatever else there is. */
const SPARE = 2;

/** Goes on with a work whenever the window has nothing else to do. Returns the function that leaves it off. */
export function inIdle(work: Generator<void, void>): () => void {
  let waiting = 0;
  const goOn = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > SPARE) if (work.next().done === true) return;
    waiting = requestIdleCallback(goOn);
  };
  waiting = requestIdleCallback(goOn);
  return () => cancelIdleCallback(waiting);
}
