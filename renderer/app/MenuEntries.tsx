import { Fragment, type ReactNode } from 'react';
import type { Menu as MenuFacts } from '../../shared/actions/menus.ts';
import { windowEntries } from '../../shared/actions/windowEntries.ts';
import { actionById } from '../actions/catalogue.ts';
import { shownKeys } from '../actions/keyLabel.ts';
import { runAction } from '../actions/runAction.ts';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { MenuItem, MenuSeparator } from '../ui/Menu.tsx';

/** The items of one of the menus, for the window: each with its key, grey where it can't be done now. */
export function MenuEntries({ of: menu, recent }: { of: MenuFacts; recent?: ReactNode }) {
  const session = useSession();
  const say = useSay();
  return windowEntries(menu).map((entry, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a menu never change their places
    if (entry === 'line') return <MenuSeparator key={index} />;
    if (entry === 'recent') return <Fragment key={entry}>{recent}</Fragment>;
    const action = actionById(entry);
    return (
      <MenuItem
        key={entry}
        icon={action.icon}
        label={say(action.label)}
        keys={shownKeys(action, session.info)}
        disabled={!action.can(session).ok}
        onSelect={() => void runAction(session, action)}
      />
    );
  });
}
