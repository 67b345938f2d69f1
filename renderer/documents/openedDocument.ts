import { createDocumentStore } from '../../shared/history/documentStore.ts';
import type { History } from '../../shared/history/history.ts';
import type { FileRef } from '../../shared/host/host.ts';
import { freshFacts } from '../../shared/lifecycle/diskFacts.ts';
import type { NewId } from '../../shared/model/ids.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { OpenDocument } from '../session/session.ts';

export interface Origin {
  readonly file?: FileRef | null;
  readonly digest?: string | null;
  readonly suggestedName?: string | null;
  /** It differs from what is on disk before anybody touched it: repaired, or an earlier version. */
  readonly changed?: boolean;
  /** Of one that a journal brought back: what can be undone in it, and the position that the file holds. */
  readonly history?: { readonly history: History; readonly savedPosition: number | null };
  readonly newerVersion?: number | null;
}

/** A document as it opens: nothing to undo, and nothing to lose, unless its origin says otherwise. */
export function openedDocument(document: OrgDocument, newId: NewId, origin: Origin = {}): OpenDocument {
  const { file = null, digest = null, suggestedName = null, changed = false, history, newerVersion = null } = origin;
  const readOnly = newerVersion !== null;
  const store = createDocumentStore(document, newId, history === undefined ? { readOnly } : { history: history.history });
  const savedPosition = changed ? null : history === undefined ? store.position : history.savedPosition;
  return { store, file, disk: freshFacts(digest, savedPosition), suggestedName, newerVersion };
}
