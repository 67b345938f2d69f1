const MOST = 10;

/** Names with their ids, for a person to choose from: `Operations (u1), Operations (u7)`. */
export function listed(entries: readonly { readonly id: string; readonly name: string }[]): string {
  const shown = entries.slice(0, MOST).map(({ id, name }) => `${name} (${id})`);
  return entries.length > MOST ? `${shown.join(', ')}, …` : shown.join(', ');
}
