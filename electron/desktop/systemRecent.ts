import type { RecentFiles } from '../services/recentFiles.ts';
import type { AppPart } from './electronParts.ts';

/** The recent files, which the system of a Mac or Windows lists as well: in the Dock, on the taskbar. */
export function systemRecent(recent: RecentFiles, app: AppPart, platform: NodeJS.Platform): RecentFiles {
  if (platform !== 'darwin' && platform !== 'win32') return recent;
  return {
    ...recent,
    async add(path) {
      app.addRecentDocument(path);
      await recent.add(path);
    },
    async clear() {
      app.clearRecentDocuments();
      await recent.clear();
    },
  };
}
