/** Behind the # of a tab that we opened: it has its opener's storage, and is another window all the same. */
export const NEW_TAB = 'new';

/** Opens the app in another tab. The browser gives it a copy of this one's storage, and with it the token. false: the browser refused. */
export function openTab(): boolean {
  const tab = window.open(`${location.pathname}#${NEW_TAB}`, '_blank');
  if (tab === null) return false;
  tab.opener = null;
  return true;
}
