import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import type { Drafts } from './drafts.ts';

/** One sentence for each document with unsaved changes, saying where they are kept: for a host that is ended from its terminal. */
export async function unsavedNotice(drafts: Drafts, language: Language): Promise<readonly string[]> {
  return (await drafts.ofThisProcess()).map(({ title, path }) =>
    translate(language, 'terminal.unsaved', { title: title || translate(language, 'terminal.untitled'), path }),
  );
}

/** The language to speak: the user's choice, else the first of the system's that we know. */
export function spokenLanguage(chosen: Language | null, systemLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of systemLanguages) {
    const known = LANGUAGES.find(language => tag.toLowerCase().split(/[-_]/)[0] === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
