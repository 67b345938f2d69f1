import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The journals in an app's own folder, each as the lines that were written into it. */
export function journalLines(data: string): string[][] {
  const folder = join(data, 'journals');
  const logs = readdirSync(folder).filter(name => name.endsWith('.log'));
  return logs.map(name => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'));
}

/** Whether one of them ends with something unsaved, which the next start would offer. */
export const holdsUnsaved = (data: string): boolean => journalLines(data).some(lines => lines.at(-1)?.includes('"dirty":true'));
