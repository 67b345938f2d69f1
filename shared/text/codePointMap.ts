const PAGE = 256;

/** A map from code point to a small whole number, flat in memory: a look-up is two array reads. */
export class CodePointMap {
  readonly #pages: (Int32Array | undefined)[] = [];

  set(code: number, value: number): void {
    const index = Math.floor(code / PAGE);
    let page = this.#pages[index];
    if (page === undefined) {
      page = new Int32Array(PAGE).fill(-1);
      this.#pages[index] = page;
    }
    page[code % PAGE] = value;
  }

  /** -1 for a code point that was never set. */
  get(code: number): number {
    return this.#pages[code >> 8]?.[code & 0xff] ?? -1;
  }
}
