import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { Journals } from './journals.ts';

/** One sentence for each document with unsaved changes, saying where they are kept: for a host that is ended from its terminal. */
export async function unsavedNotice(journals: Journals, language: Language): Promise<readonly string[]> {
  const own = [...(await journals.all()).keys()].filter(journals.isOwn);
  const left = (await Promise.all(own.map(journals.noteOf))).filter(one => one?.note.dirty === true);
  return left.map(one =>
    translate(language, 'terminal.unsaved', { title: one?.note.title || translate(language, 'terminal.untitled'), path: journals.folder }),
  );
}
