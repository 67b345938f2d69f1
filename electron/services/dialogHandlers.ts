import { dirname, join } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { withEnding } from './fileKinds.ts';
import { hostFailure } from './hostFailure.ts';
import type { HostServices } from './hostServices.ts';
import { fileAt } from './tokenPaths.ts';
import type { WindowPort } from './windowPort.ts';

/** The system's own dialogs, where the front has them. */
export function dialogHandlers(
  { tokens, recent, machine }: HostServices,
  { dialogs }: WindowPort,
): Pick<RequestHandlers, 'dialog.open' | 'dialog.save'> {
  return {
    'dialog.open': async ({ kind }) => {
      if (dialogs === null) return hostFailure('badRequest', 'dialog.open', 'the window draws its own dialogs');
      const path = await dialogs.open(kind);
      return ok(path === null ? null : tokens.fileRef(path));
    },
    'dialog.save': async ({ kind, suggestedName, beside }) => {
      if (dialogs === null) return hostFailure('badRequest', 'dialog.save', 'the window draws its own dialogs');
      const neighbour = beside === null ? null : fileAt(tokens, beside);
      if (neighbour !== null && !neighbour.ok) return neighbour;
      const folder = neighbour === null ? ((await recent.lastFolder()) ?? machine.home) : dirname(neighbour.value);
      const path = await dialogs.save(kind, join(folder, withEnding(suggestedName, kind)));
      return ok(path === null ? null : tokens.fileRef(withEnding(path, kind)));
    },
  };
}
