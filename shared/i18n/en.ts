import { actions } from './en/actions.ts';
import { canvas } from './en/canvas.ts';
import { cli } from './en/cli.ts';
import { commands } from './en/commands.ts';
import { compare } from './en/compare.ts';
import { desktop } from './en/desktop.ts';
import { dialogs } from './en/dialogs.ts';
import { documents } from './en/documents.ts';
import { drawing } from './en/drawing.ts';
import { exporting } from './en/export.ts';
import { file } from './en/file.ts';
import { host } from './en/host.ts';
import { inspector } from './en/inspector.ts';
import { scenarios } from './en/scenarios.ts';
import { views } from './en/views.ts';

/** Every sentence that a user reads, by area. The English catalogue is the list of keys; the others must have them all. */
export const en = {
  ...actions,
  ...canvas,
  ...cli,
  ...commands,
  ...compare,
  ...desktop,
  ...dialogs,
  ...documents,
  ...drawing,
  ...exporting,
  ...file,
  ...host,
  ...inspector,
  ...scenarios,
  ...views,
};
