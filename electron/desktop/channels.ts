/** What goes between page and main: requests with their answers, events, and (from the preload only, never from the page) dropped files. */
export const REQUEST_CHANNEL = 'orgsketch:request';
export const EVENT_CHANNEL = 'orgsketch:event';
export const DROP_CHANNEL = 'orgsketch:drop';
