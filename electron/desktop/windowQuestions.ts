import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { DialogPart } from './electronParts.ts';

/** A page that hangs: whether to close it all the same. The safe answer is the preset, and what Escape means. */
export async function askAboutHungPage(dialog: DialogPart, language: Language, title: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: translate(language, 'desktop.hung.message', { title: title === '' ? 'Orgsketch' : title }),
    detail: translate(language, 'desktop.hung.detail'),
    buttons: [translate(language, 'desktop.hung.wait'), translate(language, 'desktop.hung.close')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** A page that crashed: whether to open it again. */
export async function askAboutCrashedPage(dialog: DialogPart, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: translate(language, 'desktop.crashed.message'),
    detail: translate(language, 'desktop.crashed.detail'),
    buttons: [translate(language, 'desktop.crashed.reopen'), translate(language, 'desktop.crashed.quit')],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
