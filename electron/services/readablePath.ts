import { sep } from 'node:path';

/** The path as people read it: the user's own folder is `~`. */
export function readablePath(path: string, home: string): string {
  if (path === home) return '~';
  return path.startsWith(home + sep) ? `~${path.slice(home.length)}` : path;
}
