import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../../../electron/services/fileSystem.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';

/** A call of the file port; `handle.*` are those on an open file. */
export type FileCall = keyof FileSystem | `handle.${string}`;

/** The real file system, but that `before` hears of each call, and makes it fail by answering an error code of the system. */
export function watchedFileSystem(before: (call: FileCall, args: readonly unknown[]) => string | null): FileSystem {
  const watch = <T extends object>(real: T, nameOf: (key: string) => FileCall, after: (call: FileCall, result: unknown) => unknown): T =>
    new Proxy(real, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function' || typeof key !== 'string') return value;
        const call = nameOf(key);
        return async (...args: unknown[]) => {
          const code = before(call, args);
          if (code !== null) throw Object.assign(new Error(`${code}: as the system says it`), { code });
          return after(call, await Reflect.apply(value, target, args));
        };
      },
    });
  const watchHandle = (handle: FileHandle) =>
    watch(
      handle,
      key => `handle.${key}`,
      (_call, result) => result,
    );
  return watch(
    { ...nodeFileSystem },
    key => key as keyof FileSystem,
    (call, result) => (call === 'open' ? watchHandle(result as FileHandle) : result),
  );
}
