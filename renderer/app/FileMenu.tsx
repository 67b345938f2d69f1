import { ChevronDown, FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { MENUS, type Menu as MenuFacts } from '../../shared/actions/menus.ts';
import { windowEntries } from '../../shared/actions/windowEntries.ts';
import type { FileRef } from '../../shared/host/host.ts';
import { actionById } from '../actions/catalogue.ts';
import { shownKeys } from '../actions/keyLabel.ts';
import { runAction } from '../actions/runAction.ts';
import { openNamed } from '../documents/workflow.ts';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { Menu, MenuGroup, MenuItem, MenuSeparator, Submenu } from '../ui/Menu.tsx';
import styles from './FileMenu.module.css';

/** Behind the logo: the document's own matters and what was open lately, then what a menu bar would have, then the app's. */
export function FileMenu() {
  const say = useSay();
  return (
    <Menu
      trigger={
        <button type="button" className={styles.trigger} aria-label={say('topBar.menu')}>
          <Logo />
          <ChevronDown size={14} aria-hidden />
        </button>
      }
    >
      <Entries of={MENUS.file} />
      <MenuSeparator />
      <Submenu label={say(MENUS.edit.label)}>
        <Entries of={MENUS.edit} />
      </Submenu>
      <Submenu label={say(MENUS.view.label)}>
        <Entries of={MENUS.view} />
      </Submenu>
      <MenuSeparator />
      <Entries of={MENUS.app} />
      <Entries of={MENUS.help} />
    </Menu>
  );
}

function Entries({ of: menu }: { of: MenuFacts }) {
  const session = useSession();
  const say = useSay();
  return windowEntries(menu).map((entry, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a menu never change their places
    if (entry === 'line') return <MenuSeparator key={index} />;
    if (entry === 'recent') return <Recent key={entry} />;
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

/** The whole menu is to be seen in a window of ordinary height; the dialog for opening knows more. */
const AT_MOST = 5;

/** Asked of the host whenever the menu opens, because files come and go meanwhile. */
function Recent() {
  const session = useSession();
  const say = useSay();
  const [files, setFiles] = useState<readonly FileRef[]>([]);
  useEffect(() => {
    let wanted = true;
    session.host.request('recent.list', null).then(result => {
      if (wanted && result.ok) setFiles(result.value.slice(0, AT_MOST));
    });
    return () => {
      wanted = false;
    };
  }, [session]);
  if (files.length === 0) return null;
  return (
    <>
      <MenuSeparator />
      <MenuGroup label={say('topBar.recent')}>
        {files.map(file => (
          <MenuItem
            key={file.token}
            icon={FileText}
            label={file.name}
            detail={file.folder}
            onSelect={() => void openNamed(session, file)}
          />
        ))}
        <MenuItem label={say('topBar.clearRecent')} onSelect={() => void session.host.request('recent.clear', null)} />
      </MenuGroup>
    </>
  );
}

function Logo() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" className={styles.logo}>
      <rect width="26" height="26" rx="7" />
      <path d="M13 10.5V13m-5.5 3v-1.5a1.5 1.5 0 0 1 1.5-1.5h8a1.5 1.5 0 0 1 1.5 1.5V16" />
      <rect x="9.75" y="6" width="6.5" height="4.5" rx="1.2" className={styles.box} />
      <rect x="4.75" y="16" width="5.5" height="4" rx="1.1" className={styles.box} />
      <rect x="15.75" y="16" width="5.5" height="4" rx="1.1" className={styles.box} />
    </svg>
  );
}
