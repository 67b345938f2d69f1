const LENGTH = 40;

/** What a person would call it: the first line of its name, title, text or label, cut short; its id where it has none. */
export function entityName(entity: object, id: string): string {
  const fields = entity as Readonly<Record<string, unknown>>;
  for (const key of ['name', 'title', 'text', 'label']) {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (typeof value !== 'string') continue;
    const line = value.trim().split('\n', 1)[0] ?? '';
    if (line !== '') return line.length > LENGTH ? `${line.slice(0, LENGTH - 1)}…` : line;
  }
  return id;
}
