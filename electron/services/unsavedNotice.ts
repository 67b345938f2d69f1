import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import type { WindowSession } from './windowSession.ts';

/** One sentence for each window with unsaved changes, saying where they are kept: for a host that is ended from its terminal. */
export function unsavedNotice(sessions: Iterable<WindowSession>, language: Language): readonly string[] {
  const lines: string[] = [];
  for (const session of sessions) {
    const path = session.draftPath();
    if (path === null) continue;
    const title = session.state().title || translate(language, 'terminal.untitled');
    lines.push(translate(language, 'terminal.unsaved', { title, path }));
  }
  return lines;
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
