import type { HostError } from '../../../shared/host/hostError.ts';
import type { MessageKey } from '../../../shared/i18n/messageKey.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { keepAsCopy, keepMine, keepNow, seeDifference, takeTheirs } from '../../documents/outsideChoices.ts';
import { saveDocument, saveDocumentAs } from '../../documents/saveDocument.ts';
import type { OpenDocument, Say, Session } from '../../session/session.ts';

/** One thing that stands above the drawing until it is settled. */
export interface NoticeFacts {
  readonly id: 'unkept' | 'outside' | 'readOnly';
  readonly tone: 'warning' | 'plain';
  readonly text: string;
  readonly steps: readonly NoticeStep[];
}

export interface NoticeStep {
  readonly label: MessageKey;
  readonly run: (session: Session) => unknown;
}

/** The journal can't be written: told at once, because a crash would take what is not saved. */
export function unkeptNotice(say: Say, unkept: HostError | null): NoticeFacts | null {
  if (unkept === null) return null;
  return {
    ...{ id: 'unkept', tone: 'warning', text: say('unkept.notice', { reason: hostSentence(say, unkept) }) },
    steps: [
      { label: 'unkept.save', run: saveDocument },
      { label: 'unkept.retry', run: keepNow },
    ],
  };
}

/** Somebody else wrote the file or took it away. */
export function outsideNotice(say: Say, { disk: { outside }, file }: OpenDocument, dirty: boolean): NoticeFacts | null {
  const name = file?.name ?? '';
  switch (outside.kind) {
    case 'nothing':
      return null;
    case 'changed':
      return {
        ...{ id: 'outside', tone: 'warning', text: say(dirty ? 'outside.changed' : 'outside.changedClean', { name }) },
        steps: [
          { label: 'outside.difference', run: seeDifference },
          { label: 'outside.takeTheirs', run: takeTheirs },
          { label: 'outside.keepMine', run: keepMine },
          { label: 'outside.keepCopy', run: keepAsCopy },
        ],
      };
    case 'gone':
      return {
        ...{ id: 'outside', tone: 'warning', text: say('outside.gone', { name }) },
        steps: [
          { label: 'outside.saveAgain', run: keepMine },
          { label: 'outside.saveElsewhere', run: session => saveDocumentAs(session) },
        ],
      };
  }
}

/** A newer program wrote it. */
export function readOnlyNotice(say: Say, { newerVersion, file, suggestedName }: OpenDocument): NoticeFacts | null {
  if (newerVersion === null) return null;
  const name = file?.name ?? suggestedName ?? '';
  return { id: 'readOnly', tone: 'plain', text: say('readOnly.notice', { name, version: newerVersion }), steps: [] };
}
