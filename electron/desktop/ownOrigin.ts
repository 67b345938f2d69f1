/** The window's only origin: a scheme of our own, so that neither `file:` nor the network is ever needed. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://orgsketch`;
export const START_URL = `${APP_ORIGIN}/index.html`;

/** By text, not by parsing: the URL class gives schemes that it does not know no origin at all. */
export const isOwnUrl = (url: string): boolean => url.startsWith(`${APP_ORIGIN}/`);
