import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { FileKind, FileRef } from '../../shared/host/host.ts';
import type { UnitId } from '../../shared/model/ids.ts';

/** Every dialog there is, with just the data that it needs. One at a time is open. */
export type Dialog =
  /** Buttons go in with ids and come out as ids; `safe` has the focus and is what Escape means. */
  | {
      readonly kind: 'question';
      readonly title: string;
      readonly text: string;
      /** What the question is about, one under the other; empty where the text says it. */
      readonly lines: readonly string[];
      readonly buttons: readonly { readonly id: string; readonly label: string; readonly tone: 'plain' | 'primary' | 'danger' }[];
      readonly safe: string;
      readonly answer: (id: string) => void;
    }
  /** Sentences one under the other: problems and repairs of a file. */
  | { readonly kind: 'report'; readonly title: string; readonly text: string; readonly lines: readonly string[]; readonly done: () => void }
  /** The app's own file dialog, where the host has no native one. null: cancelled. */
  | { readonly kind: 'openFile'; readonly file: FileKind; readonly answer: (file: FileRef | null) => void }
  | { readonly kind: 'saveFile'; readonly file: FileKind; readonly suggestedName: string; readonly answer: (file: FileRef | null) => void }
  | { readonly kind: 'newDocument' }
  | { readonly kind: 'export' }
  | { readonly kind: 'deleteSelection'; readonly selection: EntitySelection }
  | { readonly kind: 'drawDependency'; readonly from: UnitId }
  | { readonly kind: 'find' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'documentSettings' }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'help' };
