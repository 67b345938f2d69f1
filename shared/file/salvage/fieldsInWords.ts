import { FIELD_WORDS } from '../../compare/fieldWords.ts';
import type { MessageKey } from '../../i18n/messageKey.ts';
import { translate } from '../../i18n/translate.ts';
import type { EntityKind } from '../../model/scenario.ts';
import type { Language } from '../../model/settings.ts';

/** What a person sees of a record by other means than a field: the words of no field name it. */
const OTHER_WORDS: Readonly<Record<string, MessageKey>> = {
  id: 'file.field.id',
  order: 'file.field.order',
  parent: 'file.field.parent',
  unit: 'file.field.unit',
  kpis: 'inspector.kpis',
};

/** The names of fields as the window has them, in quotes and put together; a field of which it shows nothing is left as it is called in the file. */
export function fieldsInWords(language: Language, kind: EntityKind | 'settings' | 'scenarios', fields: readonly string[]): string {
  const words: Readonly<Record<string, { readonly label: MessageKey }>> = FIELD_WORDS[kind];
  const names = fields.map(field => {
    const key = own(words, field)?.label ?? own(OTHER_WORDS, field);
    return translate(language, 'compare.quoted', { text: key === undefined ? field : translate(language, key) });
  });
  // Width and height are one thing in words.
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(names));
}

const own = <T>(words: Readonly<Record<string, T>>, field: string): T | undefined =>
  Object.hasOwn(words, field) ? words[field] : undefined;
