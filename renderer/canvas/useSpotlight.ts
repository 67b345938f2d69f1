import { useEffect } from 'react';
import { chainOfCommand, neighbourhood, type Spotlight } from '../../shared/scene/spotlight.ts';
import { onlyUnit } from '../actions/onlyUnit.ts';
import type { Session } from '../session/session.ts';
import type { SceneSource } from './sceneSource.ts';

/** Puts the light on what the selected unit has to do with, as long as that is asked for; follows selection and document. */
export function useSpotlight(session: Session, source: SceneSource): void {
  useEffect(() => {
    let lit = '';
    const follow = (): void => {
      const now = spotlightOf(session);
      const key = now === null ? '' : [...now.units, ...now.dependencies].join(' ');
      if (key === lit) return;
      lit = key;
      source.setSpotlight(now);
    };
    follow();
    const stops = [
      session.state.subscribe((state, before) => {
        if (state.selection !== before.selection || state.seeing !== before.seeing) follow();
      }),
      source.subscribe(follow),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, source]);
}

function spotlightOf(session: Session): Spotlight | null {
  const { seeing, open } = session.state.getState();
  const unit = onlyUnit(session);
  if (seeing.light === null || unit === undefined) return null;
  if (seeing.light.kind === 'chain') return chainOfCommand(open.store.view, unit.id);
  return neighbourhood(open.store.view, unit.id, seeing.light.types);
}
