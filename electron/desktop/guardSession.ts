import type { SessionPart } from './electronParts.ts';
import { APP_ORIGIN, isOwnUrl } from './ownOrigin.ts';

/**
 * What the page may do beyond drawing: put a picture or a text on the clipboard, and fill the screen. Reading the clipboard needs no
 * permission: it is a paste.
 */
const GRANTED: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Nothing leaves the machine, and nothing more is granted: the page loads our own files, and the rest goes through the host. */
export function guardSession(session: SessionPart): void {
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !staysInside(details.url) }));
  session.setPermissionRequestHandler((contents, permission, callback, details) =>
    callback(GRANTED.includes(permission) && details.isMainFrame && isOwnUrl(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) => GRANTED.includes(permission) && details.isMainFrame && isOwnUrl(withSlash(origin)),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', event => event.preventDefault());
}

/** Pictures that the page made itself have addresses too; they never reach the network. */
const staysInside = (url: string): boolean => isOwnUrl(url) || url.startsWith('data:') || url.startsWith(`blob:${APP_ORIGIN}/`);

const withSlash = (origin: string): string => (origin.endsWith('/') ? origin : `${origin}/`);
