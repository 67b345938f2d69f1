import { LANGUAGES, type Language } from '../model/settings.ts';

/**
 * The language that the app speaks to its user: the one chosen, else the first of the system's (BCP 47 tags, the preferred first) that it
 * knows, else English.
 */
export function spokenLanguage(chosen: Language | null, systemLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of systemLanguages) {
    const known = LANGUAGES.find(language => tag.toLowerCase().split(/[-_]/)[0] === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
