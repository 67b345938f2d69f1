import { nanoid } from 'nanoid';
import { NEW_TAB } from './openTab.ts';

const TOKEN_KEY = 'orgsketch.token';
const TAB_KEY = 'orgsketch.tab';
/** ms: a page that is being reloaded is gone by then. */
const LONGEST_FAREWELL = 500;
const page = nanoid();

export interface PageIdentity {
  readonly token: string;
  readonly tab: string;
  readonly page: string;
}

/**
 * Who this page is to its host. The token comes behind the # of the address that the host printed; it moves to the tab's own storage, so that a
 * reload works and the address bar doesn't show it.
 */
export async function pageIdentity(): Promise<PageIdentity> {
  const given = location.hash.slice(1);
  if (given !== '') {
    if (given !== NEW_TAB) sessionStorage.setItem(TOKEN_KEY, given);
    history.replaceState(null, '', location.pathname);
  }
  return { token: sessionStorage.getItem(TOKEN_KEY) ?? '', tab: await tabId(given === NEW_TAB), page };
}

/** Stays through reloads. A tab that was opened by another or duplicated has a copy of that one's id, and takes one of its own. */
async function tabId(isNew: boolean): Promise<string> {
  const known = sessionStorage.getItem(TAB_KEY);
  if (known !== null && !isNew && (await hold(known))) return known;
  const id = nanoid();
  sessionStorage.setItem(TAB_KEY, id);
  await hold(id);
  return id;
}

/** Whether the id is ours from now on, for as long as this page lives: not while another page lives under it. */
function hold(id: string): Promise<boolean> {
  return new Promise(resolve => {
    const held = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    // Where another page holds it the wait is broken off, and that is all that can go wrong.
    navigator.locks.request(`${TAB_KEY}.${id}`, { signal: AbortSignal.timeout(LONGEST_FAREWELL) }, held).catch(() => resolve(false));
  });
}
