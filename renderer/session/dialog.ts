import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { Sides } from '../../shared/compare/sides.ts';
import type { FileKind, FileRef, LeftDocument } from '../../shared/host/host.ts';
import type { ScenarioId, UnitId } from '../../shared/model/ids.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { EarlierVersion, VersionAnswer } from './earlierVersion.ts';
import type { RecoveryAnswer } from './recoveryAnswer.ts';

/** A question in words. Buttons go in with ids and come out as ids; `safe` has the focus and is what Escape means. */
export interface DialogQuestion {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly { readonly id: string; readonly label: string; readonly tone: 'plain' | 'primary' | 'danger' }[];
  readonly safe: string;
  readonly answer: (id: string) => void;
}

/** Every dialog there is, with just the data that it needs. One at a time is open. */
export type Dialog =
  /** `lines`: what the question is about, one under the other; empty where the text says it. */
  | (DialogQuestion & { readonly kind: 'question'; readonly lines: readonly string[] })
  /** In what two documents differ; `text` may be empty. */
  | (DialogQuestion & { readonly kind: 'difference'; readonly before: OrgDocument; readonly after: OrgDocument; readonly sides: Sides })
  /** States of the open document that were kept, the newest first. */
  | {
      readonly kind: 'versions';
      readonly versions: readonly EarlierVersion[];
      /** What the document holds now. */
      readonly now: OrgDocument;
      /** null: it can't be read. */
      readonly load: (version: EarlierVersion) => Promise<OrgDocument | null>;
      readonly answer: (answer: VersionAnswer) => void;
    }
  /** What a crash left behind. `discarded` are those that were given up when the list was last shown. */
  | {
      readonly kind: 'recovery';
      readonly documents: readonly LeftDocument[];
      readonly discarded: readonly string[];
      readonly answer: (answer: RecoveryAnswer) => void;
    }
  /** Sentences one under the other: problems and repairs of a file. */
  | { readonly kind: 'report'; readonly title: string; readonly text: string; readonly lines: readonly string[]; readonly done: () => void }
  /** The app's own file dialog, where the host has no native one. null: cancelled. */
  | { readonly kind: 'openFile'; readonly file: FileKind; readonly answer: (file: FileRef | null) => void }
  | { readonly kind: 'saveFile'; readonly file: FileKind; readonly suggestedName: string; readonly answer: (file: FileRef | null) => void }
  | { readonly kind: 'newDocument' }
  | { readonly kind: 'export' }
  | { readonly kind: 'fitPage' }
  | { readonly kind: 'deleteSelection'; readonly selection: EntitySelection }
  | { readonly kind: 'drawDependency'; readonly from: UnitId }
  | { readonly kind: 'find' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'renameScenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'savedViews' }
  | { readonly kind: 'documentSettings' }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'help' };
