import { nanoid } from 'nanoid';

const TOKEN_KEY = 'orgsketch.token';
const TAB_KEY = 'orgsketch.tab';
const page = nanoid();

/**
 * Who this page is to its host. The token comes behind the # of the address that the host printed; it moves to the tab's own storage, so that a
 * reload works and the address bar doesn't show it.
 */
export function pageIdentity(): { readonly token: string; readonly tab: string; readonly page: string } {
  const given = location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(TOKEN_KEY, given);
    history.replaceState(null, '', location.pathname);
  }
  return { token: sessionStorage.getItem(TOKEN_KEY) ?? '', tab: tabId(), page };
}

/** Stays through reloads. */
function tabId(): string {
  const known = sessionStorage.getItem(TAB_KEY);
  if (known !== null) return known;
  const id = nanoid();
  sessionStorage.setItem(TAB_KEY, id);
  return id;
}
