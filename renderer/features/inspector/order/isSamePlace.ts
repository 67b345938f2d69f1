/** Whether going before that row (null: to the end) leaves the order as it is. */
export function isSamePlace<Id>(ids: readonly Id[], id: Id, before: Id | null): boolean {
  return before === id || before === (ids[ids.indexOf(id) + 1] ?? null);
}

/** The row before which it goes when it moves one place up or down; undefined when there is no such place. */
export function beforeAfterStep<Id>(ids: readonly Id[], id: Id, by: -1 | 1): Id | null | undefined {
  const at = ids.indexOf(id);
  if (at < 0 || ids[at + by] === undefined) return undefined;
  return by < 0 ? ids[at - 1] : (ids[at + 2] ?? null);
}
