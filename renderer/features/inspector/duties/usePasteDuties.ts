import { type ClipboardEvent, useCallback } from 'react';
import { addDuties } from '../../../../shared/commands/duties/addDuties.ts';
import type { DutyId, UnitId } from '../../../../shared/model/ids.ts';
import { announce } from '../../../session/announce.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { dutiesOfText } from './dutiesOfText.ts';

/** A pasted text of several lines becomes that many duties, in one undo step; one line goes into the field like any text. */
export function usePasteDuties(unit: UnitId, after?: DutyId): (event: ClipboardEvent<HTMLTextAreaElement>) => void {
  const session = useSession();
  const say = useSay();
  return useCallback(
    event => {
      const texts = dutiesOfText(event.clipboardData.getData('text/plain'));
      if (texts.length < 2) return;
      event.preventDefault();
      const verdict = perform(session, addDuties, { unit, texts, ...(after !== undefined && { after }) });
      if (verdict.ok) announce(session, say('inspector.duty.pasted', { count: texts.length }));
    },
    [session, say, unit, after],
  );
}
