/** Of each loop of parents the unit with the smallest id. Each unit is passed twice at most. */
export function parentLoops(units: ReadonlyMap<string, { readonly id: string; readonly parent: string | null }>): string[] {
  const found: string[] = [];
  const walkOf = new Map<string, number>();
  let walk = 0;
  for (const start of units.keys()) {
    walk += 1;
    let at: string | null = start;
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = units.get(at)?.parent ?? null;
    }
    if (at === null || walkOf.get(at) !== walk) continue;
    let smallest = at;
    for (let member = units.get(at)?.parent ?? at; member !== at; member = units.get(member)?.parent ?? at) {
      if (member < smallest) smallest = member;
    }
    found.push(smallest);
  }
  return found;
}
