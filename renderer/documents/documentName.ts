import { scenarioName } from '../session/scenarioName.ts';
import type { OpenDocument, Say } from '../session/session.ts';

const ENDING = '.org';
/** What some system refuses in a file's name. */
const UNSAFE = /[\p{Cc}<>:"/\\|?*]+/gu;

/** What the window calls the document: its file's name, else the name that it would be saved under. */
export function documentName(open: OpenDocument, say: Say): string {
  return open.file?.name ?? suggestedFileName(open, say);
}

/** What the window is called: the document, and of several scenarios the one that is shown. */
export function windowName(open: OpenDocument, say: Say): string {
  const { document, view } = open.store;
  const name = documentName(open, say);
  return document.scenarios.size > 1 ? `${name} · ${scenarioName(view.scenario, say)}` : name;
}

/** Under which name a document that has no file yet is offered for saving: where it came from, else its title. */
export function suggestedFileName(open: OpenDocument, say: Say): string {
  const title = fileStem(open.store.document.settings.title);
  const stem = open.suggestedName ?? (title === '' ? say('document.untitled') : title);
  return stem.endsWith(ENDING) ? stem : `${stem}${ENDING}`;
}

/** Of the picture of a document: its name with another ending. */
export function exportName(open: OpenDocument, say: Say, ending: 'png' | 'svg'): string {
  const name = documentName(open, say);
  return `${name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name}.${ending}`;
}

/** A text as a file's name on any system; empty when nothing of it can stand there. */
function fileStem(text: string): string {
  return text.replaceAll(UNSAFE, ' ').replaceAll(/\s+/g, ' ').trim().replace(/\.+$/, '').slice(0, 80);
}
