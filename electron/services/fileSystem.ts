import * as fs from 'node:fs/promises';

/** The part of Node's file system that the services use, as an argument, so that a test can make any of it fail. */
export type FileSystem = Pick<
  typeof fs,
  'mkdir' | 'open' | 'readdir' | 'readFile' | 'readlink' | 'realpath' | 'rename' | 'stat' | 'unlink' | 'utimes' | 'watch'
>;

export const nodeFileSystem: FileSystem = fs;
