import { takeApart } from '../../../shared/file/documentInParts.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { salvageDocument } from '../../../shared/file/salvage/salvageDocument.ts';
import type { ReaderAnswer, ReaderOrder } from './readerMessages.ts';

/** As much of a worker's own scope as is used here: the window's types know nothing of it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReaderOrder>) => void) | null;
  postMessage(answer: ReaderAnswer): void;
}

// Reads one text beside the window, which stays quick meanwhile, and is ended with it.
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage(read(data));
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ kind: 'failed', message, stack });
  }
};

function read({ task, text, form }: ReaderOrder): ReaderAnswer {
  const told = (share: number): void => scope.postMessage({ kind: 'told', share });
  if (task === 'salvage') {
    const salvaged = salvageDocument(text, form, told);
    return { kind: 'salvaged', salvaged: salvaged && { ...salvaged, document: takeApart(salvaged.document) } };
  }
  const outcome = parseDocument(text, form, told);
  return { kind: 'read', outcome: outcome.kind === 'opened' ? { ...outcome, document: takeApart(outcome.document) } : outcome };
}
