/** Ids that wait, each once; the first in their order is taken first. */
export class WaitingLines<Id extends string> {
  /** From the last to the first, so that the first is popped. */
  #sorted: Id[] = [];
  readonly #waiting = new Set<Id>();
  /** Added, and not yet among the sorted. */
  #added: Id[] = [];

  get size(): number {
    return this.#waiting.size;
  }

  has(id: Id): boolean {
    return this.#waiting.has(id);
  }

  add(id: Id): void {
    if (this.#waiting.has(id)) return;
    this.#waiting.add(id);
    this.#added.push(id);
  }

  take(): Id | undefined {
    this.#sort();
    const id = this.#sorted.pop();
    if (id !== undefined) this.#waiting.delete(id);
    return id;
  }

  /** A few go to their places; many are sorted together. */
  #sort(): void {
    if (this.#added.length > 8) this.#sorted = [...this.#sorted, ...this.#added].sort((a, b) => (a < b ? 1 : -1));
    else for (const id of this.#added) this.#sorted.splice(placeIn(this.#sorted, id), 0, id);
    if (this.#added.length > 0) this.#added = [];
  }
}

/** In a list from the last to the first. */
function placeIn<Id>(sorted: readonly Id[], id: Id): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Id) > id) low = middle + 1;
    else high = middle;
  }
  return low;
}
