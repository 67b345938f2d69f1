import type { Language } from '../../shared/model/settings.ts';

/** The language of the command line's own sentences: what the person set for Orgsketch, else for the terminal. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = ['ORGSKETCH_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'].map(name => environment[name] ?? '').find(value => value !== '') ?? '';
  return named.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
