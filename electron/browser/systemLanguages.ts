/** The languages that a terminal was set up for, as BCP 47 tags, the preferred first. */
export function systemLanguages(environment: NodeJS.ProcessEnv): readonly string[] {
  const chosen = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const tag = chosen?.split('.')[0]?.replace('_', '-');
  return tag && tag !== 'C' && tag !== 'POSIX' ? [tag] : [Intl.DateTimeFormat().resolvedOptions().locale];
}
