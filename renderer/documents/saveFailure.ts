import type { HostErrorCode } from '../../shared/host/hostError.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';

/** What can be done about a document that was not written. */
export type SaveStep = 'retry' | 'replace' | 'saveAs' | 'cancel';

interface Button {
  readonly id: SaveStep;
  readonly label: MessageKey;
  readonly tone?: 'primary' | 'danger';
}

const SAVE_AS: Button = { id: 'saveAs', label: 'save.otherPlace', tone: 'primary' };
const CANCEL: Button = { id: 'cancel', label: 'dialog.cancel' };

/**
 * The choices after a write was refused. A file that is not ours, and one that somebody else changed, is replaced only by somebody who was
 * told what it is. A second try is offered where it can end otherwise.
 */
export function stepsAfter(code: HostErrorCode): { readonly title: MessageKey; readonly buttons: readonly Button[] } {
  switch (code) {
    case 'changedOnDisk':
    case 'alreadyExists':
      return { title: 'save.existsTitle', buttons: [CANCEL, { id: 'replace', label: 'save.replace' }, SAVE_AS] };
    case 'notOurs':
      return {
        title: 'save.notOursTitle',
        buttons: [CANCEL, { id: 'replace', label: 'save.replaceForeign', tone: 'danger' }, SAVE_AS],
      };
    case 'nameInvalid':
      return { title: 'save.failedTitle', buttons: [CANCEL, SAVE_AS] };
    default:
      return { title: 'save.failedTitle', buttons: [CANCEL, { id: 'retry', label: 'save.retry' }, SAVE_AS] };
  }
}
