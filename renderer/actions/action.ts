import type { LucideIcon } from 'lucide-react';
import type { Verdict } from '../../shared/commands/command.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { Session } from '../session/session.ts';

/**
 * One thing that the user can ask the window for: menu, toolbar, palette, context menu, shortcut and help sheet read the same object.
 * What it changes in the document it changes through a command.
 */
export interface Action {
  readonly id: string;
  readonly label: MessageKey;
  readonly icon?: LucideIcon;
  readonly group: 'file' | 'edit' | 'unit' | 'view' | 'help';
  /** The first one is shown. A browser keeps some for itself: `browserKeeps` marks them, and the help shows the next that works. */
  readonly keys: readonly Keys[];
  /** `app`: anywhere but in a text field's own keys. `canvas`: only while the canvas has the focus. */
  readonly scope: 'app' | 'canvas';
  can(session: Session): Verdict;
  run(session: Session): void | Promise<void>;
}

/** "Mod+Shift+S": Mod is Ctrl, on a Mac Cmd. The last part is a `KeyboardEvent.key`, letters in capitals. */
export interface Keys {
  readonly combo: string;
  readonly browserKeeps?: true;
}
