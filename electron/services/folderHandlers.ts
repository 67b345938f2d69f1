import { basename, join } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { withEnding } from './fileKinds.ts';
import { listFolder } from './folderListing.ts';
import { folderPlaces } from './folderPlaces.ts';
import { errnoOf, fileFailure, hostFailure } from './hostFailure.ts';
import type { HostServices } from './hostServices.ts';
import { folderAt } from './tokenPaths.ts';
import { isValidName } from './validName.ts';

/** What the window's own file dialogs ask. */
export function folderHandlers({
  tokens,
  recent,
  machine,
}: HostServices): Pick<RequestHandlers, 'folder.list' | 'folder.create' | 'folder.file'> {
  const { fs, home, platform } = machine;
  const ports = { fs, tokens, home, places: () => folderPlaces({ fs, tokens, home, platform, recent: recent.folders }) };
  return {
    'folder.list': async ({ folder, kind }) => {
      if (folder !== null) {
        const path = folderAt(tokens, folder);
        return path.ok ? listFolder(ports, path.value, kind) : path;
      }
      const last = await recent.lastFolder();
      const listing = last === null ? null : await listFolder(ports, last, kind);
      // The folder last used may be on a drive that is gone.
      return listing?.ok ? listing : listFolder(ports, home, kind);
    },
    'folder.create': async ({ folder, name }) => {
      const parent = folderAt(tokens, folder);
      if (!parent.ok) return parent;
      if (!isValidName(name)) return hostFailure('nameInvalid', name);
      const path = join(parent.value, name);
      try {
        await fs.mkdir(path);
        return ok(tokens.folderToken(path));
      } catch (error) {
        return fileFailure(error, path, 'folderGone');
      }
    },
    'folder.file': async ({ folder, name, kind }) => {
      const parent = folderAt(tokens, folder);
      if (!parent.ok) return parent;
      if (!isValidName(name)) return hostFailure('nameInvalid', name);
      const path = join(parent.value, withEnding(name, kind));
      try {
        const stat = await fs.stat(path);
        return stat.isDirectory() ? hostFailure('notAFile', basename(path)) : ok({ file: tokens.fileRef(path), exists: true });
      } catch (error) {
        return errnoOf(error) === 'ENOENT' ? ok({ file: tokens.fileRef(path), exists: false }) : fileFailure(error, path);
      }
    },
  };
}
