import { describeFailure, describeProblem, describeRepair } from '../../shared/file/describeOutcome.ts';
import type { OpenFailure } from '../../shared/file/openOutcome.ts';
import { describeLost } from '../../shared/file/salvage/describeLost.ts';
import type { Salvaged } from '../../shared/file/salvage/salvageDocument.ts';
import { ENTITY_KINDS } from '../../shared/model/scenario.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { ask } from './ask.ts';
import { listedLines } from './listedLines.ts';
import { mayStillLeave } from './mayStillLeave.ts';
import { thisMoment } from './moment.ts';
import { openedDocument } from './openedDocument.ts';
import { salvageText, type TextSource } from './reading/readText.ts';
import { report } from './report.ts';
import { showDocument } from './showDocument.ts';
import { tellNotOpened } from './tellNotOpened.ts';
import { withoutEnding } from './withoutEnding.ts';

/**
 * Says why a text does not open and, where it is ours and something of it can be had, offers that with the list of what can't. It opens as
 * a new document under another name, so that the damaged file stays as it is. True: it did.
 */
export async function offerSalvage(session: Session, text: string, source: TextSource, failure: OpenFailure): Promise<boolean> {
  const say = sayIn(session);
  const language = interfaceLanguage(session.state.getState().settings, session.info);
  const reason = describeFailure(language, failure);
  const { name } = source;
  const asked = thisMoment(session);
  const salvaged = mayHold(failure) ? await salvageText(session, text, source) : null;
  if (salvaged !== null && 'kind' in salvaged) {
    tellNotOpened(session, name);
    return false;
  }
  if (salvaged === null) {
    const problems = failure.kind === 'invalid' ? failure.problems.map(problem => describeProblem(language, problem)) : [];
    await report(session, say('open.failedTitle', { name }), reason, problems);
    return false;
  }
  const { document, lost, repairs } = salvaged;
  const lines = [...lost.map(one => describeLost(language, one)), ...repairs.map(one => describeRepair(language, one))];
  const answer = await ask(session, {
    title: 'open.failedTitle',
    values: { name },
    text: `${reason} ${say('salvage.offer', countsOf(salvaged))}`,
    lines: listedLines(say, lines),
    buttons: [
      { id: 'cancel', label: 'dialog.cancel' },
      { id: 'salvage', label: 'salvage.open', tone: 'primary' },
    ],
    safe: 'cancel',
  });
  if (answer === 'cancel' || !(await mayStillLeave(session, asked))) return false;
  const suggestedName = say('salvage.name', { name: withoutEnding(name) });
  await showDocument(session, openedDocument(document, session.newId, { suggestedName, changed: true }));
  return true;
}

/** Whether it is a document at all, and one that this program may change. */
const mayHold = ({ kind }: OpenFailure): boolean => kind === 'damaged' || kind === 'invalid' || kind === 'tooLarge';

function countsOf({ document }: Salvaged): { units: number; duties: number; others: number } {
  const counts = { units: 0, duties: 0, others: 0 };
  for (const scenario of document.scenarios.values()) {
    for (const kind of ENTITY_KINDS) counts[kind === 'units' || kind === 'duties' ? kind : 'others'] += scenario[kind].size;
  }
  return counts;
}
