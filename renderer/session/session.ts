import type { StoreApi } from 'zustand/vanilla';
import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { DocumentStore } from '../../shared/history/documentStore.ts';
import type { AppSettings } from '../../shared/host/appSettings.ts';
import type { FileRef, Host, HostInfo } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { MessageKey } from '../../shared/i18n/messageKey.ts';
import type { MessageValues } from '../../shared/i18n/translate.ts';
import type { DiskFacts } from '../../shared/lifecycle/diskFacts.ts';
import type { DependencyId, DutyId, FrameId, NewId, NoteId, PositionId, UnitId } from '../../shared/model/ids.ts';
import type { CanvasPort } from './canvasPort.ts';
import type { Dialog } from './dialog.ts';
import type { JournalPort } from './journalPort.ts';
import type { OutlinePort } from './outlinePort.ts';
import type { Seeing } from './seeing.ts';

/** One window: what it is connected to, and what it holds beside the document. Nothing in here is ever saved in the file. */
export interface Session {
  readonly host: Host;
  readonly info: HostInfo;
  readonly newId: NewId;
  readonly state: StoreApi<SessionState>;
  /** The canvas while it is mounted. */
  readonly canvas: { current: CanvasPort | null };
  /** The outline while it is open. */
  readonly outline: { current: OutlinePort | null };
  /** Writes down what is done, while the window stands. */
  readonly journal: { current: JournalPort | null };
}

export interface SessionState {
  readonly settings: AppSettings;
  readonly open: OpenDocument;
  readonly selection: EntitySelection;
  /** What of the drawing one looks at. */
  readonly seeing: Seeing;
  /** What is being typed into in place: on the canvas, or in the outline. */
  readonly editing: Editing | null;
  readonly dialog: Dialog | null;
  readonly toasts: readonly Toast[];
  /** What the screen reader says next; the counter makes the same sentence be said again. */
  readonly announcement: { readonly text: string; readonly count: number };
  /** Why the journal can't be written just now: unsaved changes would not survive a crash. null when all is well. */
  readonly unkept: HostError | null;
  /** Long work under way, for the status bar; null when there is none. */
  readonly busy: MessageKey | null;
  /** What takes so long that it can be cancelled, in the order in which it was begun. */
  readonly underWay: readonly WorkUnderWay[];
  /** Where the focus should go next: the outline, or a field of the selection in the inspector, as an action named it. Taken by whoever owns the place. */
  readonly focusRequest: FocusRequest | null;
}

export interface OpenDocument {
  readonly store: DocumentStore;
  /** null: never saved. */
  readonly file: FileRef | null;
  /** What is known of that file. Dirty is derived from it, see `isDirty`. */
  readonly disk: DiskFacts;
  /** Suggested name of a file that was never saved: a template's or a dropped copy's. */
  readonly suggestedName: string | null;
  /** The newer format that the file is written in: it can be looked at and exported only. null for a document that can be changed. */
  readonly newerVersion: number | null;
}

export type Editing =
  | { readonly kind: 'unitName'; readonly unit: UnitId; readonly fresh: boolean; readonly on: 'canvas' | 'outline' }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'frameTitle'; readonly frame: FrameId }
  | { readonly kind: 'dependencyLabel'; readonly dependency: DependencyId };

export type FocusRequest =
  | { readonly kind: 'outline' }
  | { readonly kind: 'newDuty'; readonly unit: UnitId }
  | { readonly kind: 'duty'; readonly duty: DutyId }
  | { readonly kind: 'position'; readonly position: PositionId };

export interface Toast {
  readonly id: number;
  readonly kind: 'info' | 'error';
  readonly text: string;
  /** One thing to do about it: "Undo", "Show". */
  readonly action: { readonly label: MessageKey; readonly run: () => void } | null;
}

export interface WorkUnderWay {
  readonly id: number;
  /** In words, with the name. */
  readonly doing: 'export.progress' | 'work.opening' | 'work.salvaging' | 'work.arranging';
  /** Of the file. */
  readonly name: string;
  /** What is done of it, from 0 to 1; null where that can't be said. */
  readonly share: number | null;
  readonly stop: AbortController;
}

export type Say = (key: MessageKey, values?: MessageValues) => string;
