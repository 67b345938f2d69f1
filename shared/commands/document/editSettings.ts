import { type DocumentSettings, settingsSchema } from '../../model/settings.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export type SettingsFields = Partial<Pick<DocumentSettings, 'title' | 'client' | 'drawingLanguage' | 'currency'>>;

export const editSettings: Command<SettingsFields> = {
  id: 'document.settings',
  label: 'command.settings',
  can: (_view, fields) => (settingsSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds')),
  run: (edit, fields) => edit.setSettings({ ...edit.document.settings, ...fields }),
  mergeKey: fields => Object.keys(fields).join(' '),
};
