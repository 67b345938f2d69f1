import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { Drafts } from './drafts.ts';

/** One sentence for each document with unsaved changes, saying where they are kept: for a host that is ended from its terminal. */
export async function unsavedNotice(drafts: Drafts, language: Language): Promise<readonly string[]> {
  return (await drafts.ofThisProcess()).map(({ title, path }) =>
    translate(language, 'terminal.unsaved', { title: title || translate(language, 'terminal.untitled'), path }),
  );
}
