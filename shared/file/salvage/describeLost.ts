import { translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/settings.ts';
import { fieldsInWords } from './fieldsInWords.ts';
import type { Lost } from './lost.ts';

/** One thing that did not come through, with its line and column. */
export function describeLost(language: Language, { code, values, fields, kind, place }: Lost): string {
  const what = translate(language, kind === null ? 'file.entity.scenario' : `file.entity.${kind}`);
  const loss = translate(language, `file.lost.${code}`, {
    ...values,
    what,
    fields: fieldsInWords(language, kind ?? (code === 'settings' ? 'settings' : 'scenarios'), fields),
  });
  return translate(language, 'file.lost.at', { ...place, loss });
}
