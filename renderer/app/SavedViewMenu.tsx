import { Bookmark } from 'lucide-react';
import { viewsInOrder } from '../../shared/model/viewsInOrder.ts';
import { shownKeys } from '../actions/keyLabel.ts';
import { runAction } from '../actions/runAction.ts';
import { showSavedView } from '../actions/showSavedView.ts';
import { savedViews } from '../actions/viewActions.ts';
import { viewInWords } from '../features/savedViews/viewInWords.ts';
import { useSession } from '../session/SessionContext.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../ui/Menu.tsx';

/** The saved views of the scenario that is shown, each a click away; and where they are saved. */
export function SavedViewMenu() {
  const session = useSession();
  const say = useSay();
  return (
    <Menu trigger={<Button tone="quiet" icon={Bookmark} aria-label={say('views.title')} title={say('views.title')} />}>
      <MenuGroup label={say('views.title')}>
        <SavedViewItems />
      </MenuGroup>
      <MenuSeparator />
      <MenuItem
        icon={Bookmark}
        label={say(savedViews.label)}
        keys={shownKeys(savedViews, session.info)}
        onSelect={() => void runAction(session, savedViews)}
      />
    </Menu>
  );
}

/** Drawn while the menu is open alone: what a view shows is said by a look at all that it says. */
function SavedViewItems() {
  const session = useSession();
  const say = useSay();
  const scenario = useDocument(view => view.scenario);
  const views = viewsInOrder(scenario);
  if (views.length === 0) return <MenuItem label={say('views.none')} disabled onSelect={() => undefined} />;
  return views.map(view => (
    <MenuItem
      key={view.id}
      label={view.name}
      detail={viewInWords(view, scenario, say)}
      onSelect={() => void showSavedView(session, view)}
    />
  ));
}
