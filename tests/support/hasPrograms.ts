import { spawnSync } from 'node:child_process';

/** Whether all these programs are on this machine; says aloud what is left out where one is not. */
export function hasPrograms(programs: readonly string[], leftOut: string): boolean {
  const missing = programs.filter(program => spawnSync(program, ['--version']).error !== undefined);
  if (missing.length > 0) console.warn(`Without ${missing.join(' and ')}: ${leftOut} is left out.`);
  return missing.length === 0;
}
