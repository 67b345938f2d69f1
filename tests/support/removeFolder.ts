import { rmSync } from 'node:fs';

/** The folder with all in it; what a program that is just ending still writes into it goes with another try, for some seconds. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
