/** Ids that count up. */
export function counter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id${last}`;
  };
}
