import { createDocumentStore } from '../../shared/history/documentStore.ts';
import type { FileRef } from '../../shared/host/host.ts';
import type { NewId } from '../../shared/model/ids.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { OpenDocument } from '../session/session.ts';

interface Origin {
  readonly file?: FileRef;
  readonly digest?: string;
  readonly suggestedName?: string;
  /** It differs from what is on disk before anybody touched it: repaired, or brought back from a draft. */
  readonly changed?: boolean;
}

/** A document as it opens: nothing to undo, and nothing to lose unless it says so. */
export function openedDocument(document: OrgDocument, newId: NewId, origin: Origin = {}): OpenDocument {
  const store = createDocumentStore(document, newId);
  return {
    store,
    file: origin.file ?? null,
    digest: origin.digest ?? null,
    savedPosition: origin.changed === true ? null : store.position,
    suggestedName: origin.suggestedName ?? null,
  };
}
