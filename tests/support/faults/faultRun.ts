/** Whether the fault tests run at full length, and not only as long as one waits for `npm test`. */
export const isFull = process.env.ORGSKETCH_FAULTS === 'full';

/** How often something is tried: `short` in every run of the tests, `full` in `npm run faults`. */
export const times = (short: number, full: number): number => (isFull ? full : short);

/** A line of figures for whoever runs the tests: what was tried, how often, how it ended. */
export function printCount(line: string): void {
  console.log(`[faults, ${isFull ? 'full' : 'short'}] ${line}`);
}
