import { takeApart } from '../../../shared/file/documentInParts.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { salvageDocument } from '../../../shared/file/salvage/salvageDocument.ts';
import type { Told } from '../../../shared/file/told.ts';
import { answerBeside } from '../../beside/answerBeside.ts';
import type { ReaderAnswer, ReaderOrder } from './readerMessages.ts';

// Reads one text beside the window, which stays quick meanwhile, and is ended with it.
answerBeside(read);

function read({ task, text, form }: ReaderOrder, told: Told): ReaderAnswer {
  if (task === 'salvage') {
    const salvaged = salvageDocument(text, form, told);
    return { kind: 'salvaged', salvaged: salvaged && { ...salvaged, document: takeApart(salvaged.document) } };
  }
  const outcome = parseDocument(text, form, told);
  return { kind: 'read', outcome: outcome.kind === 'opened' ? { ...outcome, document: takeApart(outcome.document) } : outcome };
}
