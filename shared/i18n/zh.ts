import { actions } from './zh/actions.ts';
import { canvas } from './zh/canvas.ts';
import { cli } from './zh/cli.ts';
import { commands } from './zh/commands.ts';
import { compare } from './zh/compare.ts';
import { desktop } from './zh/desktop.ts';
import { dialogs } from './zh/dialogs.ts';
import { documents } from './zh/documents.ts';
import { drawing } from './zh/drawing.ts';
import { exporting } from './zh/export.ts';
import { file } from './zh/file.ts';
import { host } from './zh/host.ts';
import { inspector } from './zh/inspector.ts';
import { scenarios } from './zh/scenarios.ts';
import { views } from './zh/views.ts';

export const zh = {
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
