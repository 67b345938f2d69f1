import { shortened } from '../base/shortened.ts';

/** Of whatever is named in a sentence. */
export const NAME_LENGTH = 40;

/** What a person would call it: the first line of its name, title, text or label, cut short; its id where it has none. */
export function entityName(entity: object, id: string): string {
  const fields = entity as Readonly<Record<string, unknown>>;
  for (const key of ['name', 'title', 'text', 'label']) {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (typeof value !== 'string') continue;
    const line = value.trim().split('\n', 1)[0] ?? '';
    if (line !== '') return shortened(line, NAME_LENGTH);
  }
  return id;
}
