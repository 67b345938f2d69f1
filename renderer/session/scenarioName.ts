import type { Say } from './session.ts';

/** What the window calls a scenario; a stranger's file may have one without a name. */
export const scenarioName = ({ name }: { readonly name: string }, say: Say): string =>
  name.trim() === '' ? say('scenario.unnamed') : name;
