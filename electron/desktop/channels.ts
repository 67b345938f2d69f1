/** What goes between page and main: requests with their answers, and events. */
export const REQUEST_CHANNEL = 'orgsketch:request';
export const EVENT_CHANNEL = 'orgsketch:event';
/** From the preload alone, never from the page: the path of a dropped file, and that an event was heard. */
export const DROP_CHANNEL = 'orgsketch:drop';
export const HEARD_CHANNEL = 'orgsketch:heard';
