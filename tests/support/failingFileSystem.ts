import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../../electron/services/fileSystem.ts';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });

/** The real file system, but that one call always fails like that; `handle.*` are the calls on an open file. */
export function failingFileSystem(call: keyof FileSystem | 'handle.writeFile' | 'handle.sync', code: string): FileSystem {
  if (!call.startsWith('handle.')) return { ...nodeFileSystem, [call]: () => Promise.reject(systemError(code)) };
  const method = call.slice('handle.'.length);
  const open = async (...args: Parameters<FileSystem['open']>): Promise<FileHandle> => {
    const file = await nodeFileSystem.open(...args);
    // A folder that is flushed is opened for reading.
    if (args[1] === 'r') return file;
    return new Proxy(file, {
      get(target, key) {
        if (key === method) return () => Promise.reject(systemError(code));
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return { ...nodeFileSystem, open };
}
