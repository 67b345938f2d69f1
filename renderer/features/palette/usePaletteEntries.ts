import { useEffect, useMemo } from 'react';
import type { MessageKey } from '../../../shared/i18n/messageKey.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import { scenariosInOrder } from '../../../shared/model/orgDocument.ts';
import type { SavedView } from '../../../shared/model/savedView.ts';
import { viewsInOrder } from '../../../shared/model/viewsInOrder.ts';
import type { Action } from '../../actions/action.ts';
import { CATALOGUE } from '../../actions/catalogue.ts';
import { goToUnit } from '../../actions/goToUnit.ts';
import { shownKeys } from '../../actions/keyLabel.ts';
import { runAction } from '../../actions/runAction.ts';
import { showSavedView } from '../../actions/showSavedView.ts';
import { inIdle } from '../../session/inIdle.ts';
import { useSession } from '../../session/SessionContext.ts';
import { scenarioName } from '../../session/scenarioName.ts';
import { select } from '../../session/select.ts';
import type { Say, Session } from '../../session/session.ts';
import { showScenario } from '../../session/showScenario.ts';
import { useSay } from '../../session/useSay.ts';
import { createSearcher, fold, type Hit, wordsOf } from './searcher.ts';

interface Shown {
  readonly key: string;
  readonly heading: MessageKey;
  readonly text: string;
  readonly detail: string;
}
export type Entry = Shown &
  (
    | Hit
    | { readonly kind: 'action'; readonly action: Action; readonly keys: string | null }
    | { readonly kind: 'scenario'; readonly scenario: ScenarioId }
    | { readonly kind: 'view'; readonly view: SavedView }
  );

const HEADINGS: Readonly<Record<Hit['kind'], MessageKey>> = {
  unit: 'search.units',
  duty: 'search.duties',
  position: 'search.positions',
  note: 'search.notes',
};

/** What the palette offers for a query, and how one of them is carried out. */
export function usePaletteEntries(query: string, withActions: boolean): { entries: readonly Entry[]; run: (entry: Entry) => void } {
  const session = useSession();
  const say = useSay();
  const { view } = session.state.getState().open.store;
  const searcher = useMemo(() => createSearcher(view), [view]);
  useEffect(() => inIdle(searcher.prepare()), [searcher]);
  const entries = useMemo<readonly Entry[]>(() => {
    const hits = searcher.search(query).map<Entry>(hit => ({ ...hit, key: `${hit.kind}/${hit.id}`, heading: HEADINGS[hit.kind] }));
    if (!withActions) return hits;
    return [...hits, ...viewEntries(session, say, query), ...scenarioEntries(session, say, query), ...actionEntries(session, say, query)];
  }, [session, say, searcher, query, withActions]);
  return { entries, run: entry => carryOut(session, entry) };
}

/** Whether a text has every word of the query. */
function matching(query: string): (text: string) => boolean {
  const words = wordsOf(query);
  return text => words.every(word => fold(text).includes(word));
}

function viewEntries(session: Session, say: Say, query: string): Entry[] {
  const matches = matching(query);
  return viewsInOrder(session.state.getState().open.store.view.scenario).flatMap<Entry>(view => {
    const text = say('views.show', { name: view.name });
    if (!matches(text)) return [];
    return [{ kind: 'view', view, key: `view/${view.id}`, heading: 'views.title', text, detail: '' }];
  });
}

/** The scenarios that are not shown, for whoever goes to one by its name. */
function scenarioEntries(session: Session, say: Say, query: string): Entry[] {
  const { document, shown } = session.state.getState().open.store;
  const matches = matching(query);
  return scenariosInOrder(document).flatMap<Entry>(scenario => {
    const text = say('scenario.show', { name: scenarioName(scenario, say) });
    if (scenario.id === shown || !matches(text)) return [];
    return [{ kind: 'scenario', scenario: scenario.id, key: `scenario/${scenario.id}`, heading: 'scenario.list', text, detail: '' }];
  });
}

/** Only what can be done now: the palette is no place for what can't. */
function actionEntries(session: Session, say: Say, query: string): Entry[] {
  const matches = matching(query);
  return CATALOGUE.filter(action => action.id !== 'view.palette' && action.can(session).ok).flatMap<Entry>(action => {
    const text = say(action.label);
    if (!matches(text)) return [];
    const keys = shownKeys(action, session.info);
    return [{ kind: 'action', action, keys, key: `action/${action.id}`, heading: 'search.actions', text, detail: '' }];
  });
}

function carryOut(session: Session, entry: Entry): void {
  // The drawing has the focus again, so that what needs it (a name to be typed, the next key) finds it there.
  session.canvas.current?.focus();
  if (entry.kind === 'action') {
    void runAction(session, entry.action);
    return;
  }
  if (entry.kind === 'scenario') {
    showScenario(session, entry.scenario);
    return;
  }
  if (entry.kind === 'view') {
    void showSavedView(session, entry.view);
    return;
  }
  const { view } = session.state.getState().open.store;
  const { goTo } = entry;
  if ('note' in goTo) {
    select(session, { notes: [goTo.note] });
    session.canvas.current?.fitSelection();
    return;
  }
  const unit = view.unit(goTo.unit);
  if (unit !== undefined) goToUnit(session, unit);
}
