import type { ForeignKind } from '../host/fileContent.ts';
import { translate } from '../i18n/translate.ts';
import type { Language } from '../model/settings.ts';

/** What a file is that is not ours, as a noun for the middle of a sentence: “an Emacs Org mode outline”. */
export const describeForeign = (language: Language, kind: ForeignKind): string => translate(language, `file.kind.${kind}`);
