import { existsSync } from 'node:fs';
import type { FileFilter } from 'electron';
import type { FileKind } from '../../shared/host/host.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';
import { FILE_ENDINGS, withEnding } from '../services/fileKinds.ts';
import type { DialogPart } from './electronParts.ts';

const NAMES: Readonly<Record<FileKind, MessageKey>> = {
  document: 'desktop.kind.document',
  png: 'desktop.kind.png',
  svg: 'desktop.kind.svg',
};

/** The system's own dialog. null: the user cancelled. */
export async function askWhichToOpen(dialog: DialogPart, language: Language, kind: FileKind, folder: string): Promise<string | null> {
  const answer = await dialog.showOpenDialog({
    title: translate(language, 'desktop.open'),
    defaultPath: folder,
    filters: filters(language, kind),
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/**
 * The system's own dialog, with its own question before something is replaced. Not every system adds the ending: when it was left out and
 * the whole name is taken, the dialog comes again with that name, because the user was asked about another one.
 *
 * @param suggested the whole path that the dialog starts with
 */
export async function askWhereToSave(dialog: DialogPart, language: Language, kind: FileKind, suggested: string): Promise<string | null> {
  const answer = await dialog.showSaveDialog({
    title: translate(language, 'desktop.save'),
    defaultPath: suggested,
    filters: filters(language, kind),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (answer.canceled || answer.filePath === '') return null;
  const path = withEnding(answer.filePath, kind);
  return path === answer.filePath || !existsSync(path) ? path : askWhereToSave(dialog, language, kind, path);
}

const filters = (language: Language, kind: FileKind): FileFilter[] => [
  { name: translate(language, NAMES[kind]), extensions: [FILE_ENDINGS[kind].slice(1)] },
];
