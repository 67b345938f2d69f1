/** What the desktop app prints once its window stands, so that `npm start` knows that it need not offer the browser instead. */
export const READY_LINE = 'orgsketch:ready';
