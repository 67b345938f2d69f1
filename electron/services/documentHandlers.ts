import { ok } from '../../shared/base/result.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { readDocument, writeDocument } from './documentFiles.ts';
import type { HostServices } from './hostServices.ts';
import { fileAt } from './tokenPaths.ts';

type DocumentRequest = 'document.read' | 'document.write' | 'recent.list' | 'recent.clear' | 'viewport.get' | 'viewport.set';

/** Documents, and what is remembered about them. */
export function documentHandlers(services: HostServices): Pick<RequestHandlers, DocumentRequest> {
  const { tokens, recent, viewports, log, machine, writes } = services;
  /** A saved document is saved, whether or not the list of recent files could be written. */
  const remember = (work: Promise<void>): Promise<void> => work.catch(error => log.write('recent files', String(error)));
  return {
    'document.read': async ({ file }) => {
      const path = fileAt(tokens, file);
      if (!path.ok) return path;
      await writes.settle(path.value);
      const read = await readDocument(machine.fs, path.value);
      if (!read.ok) return read;
      await remember(recent.add(path.value));
      return ok({ file: tokens.fileRef(path.value), ...read.value });
    },
    'document.write': async ({ file, text, expected, overwrite }) => {
      const path = fileAt(tokens, file);
      if (!path.ok) return path;
      const written = await writeDocument(machine.fs, writes, path.value, text, { expected, overwrite });
      if (!written.ok) return written;
      await remember(recent.add(path.value));
      return ok({ file: tokens.fileRef(path.value), digest: written.value.digest });
    },
    'recent.list': async () => ok((await recent.list()).map(tokens.fileRef)),
    'recent.clear': async () => {
      await recent.clear();
      return ok(null);
    },
    'viewport.get': async ({ file }) => {
      const path = fileAt(tokens, file);
      return path.ok ? ok(await viewports.get(path.value)) : path;
    },
    'viewport.set': async ({ file, viewport, scenario }) => {
      const path = fileAt(tokens, file);
      if (!path.ok) return path;
      await viewports.set(path.value, { viewport, scenario });
      return ok(null);
    },
  };
}
