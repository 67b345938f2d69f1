import { ChevronDown, FileText } from 'lucide-react';
import { MENUS } from '../../shared/actions/menus.ts';
import { openNamed } from '../documents/workflow.ts';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { Menu, MenuGroup, MenuItem, MenuSeparator, Submenu } from '../ui/Menu.tsx';
import styles from './FileMenu.module.css';
import { MenuEntries } from './MenuEntries.tsx';
import { type RecentFiles, useRecentFiles } from './useRecentFiles.ts';

/** Behind the logo: the document's own matters and what was open lately, then what a menu bar would have, then the app's. */
export function FileMenu() {
  const say = useSay();
  const { files, clear, ask, showing } = useRecentFiles();
  return (
    <Menu
      onOpenChange={showing}
      trigger={
        <button type="button" className={styles.trigger} aria-label={say('topBar.menu')} onPointerEnter={ask} onFocus={ask}>
          <Logo />
          <ChevronDown size={14} aria-hidden />
        </button>
      }
    >
      <MenuEntries of={MENUS.file} recent={files.length > 0 && <Recent files={files} clear={clear} />} />
      <MenuSeparator />
      <Submenu label={say(MENUS.edit.label)}>
        <MenuEntries of={MENUS.edit} />
      </Submenu>
      <Submenu label={say(MENUS.scenario.label)}>
        <MenuEntries of={MENUS.scenario} />
      </Submenu>
      <Submenu label={say(MENUS.arrange.label)}>
        <MenuEntries of={MENUS.arrange} />
      </Submenu>
      <Submenu label={say(MENUS.view.label)}>
        <MenuEntries of={MENUS.view} />
      </Submenu>
      <MenuSeparator />
      <MenuEntries of={MENUS.app} />
      <MenuEntries of={MENUS.help} />
    </Menu>
  );
}

/** The whole menu is to be seen in a window of ordinary height; the dialog for opening knows more. */
const AT_MOST = 5;

function Recent({ files, clear }: RecentFiles) {
  const session = useSession();
  const say = useSay();
  return (
    <>
      <MenuSeparator />
      <MenuGroup label={say('topBar.recent')}>
        {files.slice(0, AT_MOST).map(file => (
          <MenuItem
            key={file.token}
            icon={FileText}
            label={file.name}
            detail={file.folder}
            onSelect={() => void openNamed(session, file)}
          />
        ))}
        <MenuItem label={say('topBar.clearRecent')} onSelect={() => void clear()} />
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
