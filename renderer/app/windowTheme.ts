import type { AppSettings } from '../../shared/host/appSettings.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that the window wears: the one chosen, else the system's. */
export function windowTheme(settings: Pick<AppSettings, 'theme'>): 'light' | 'dark' {
  if (settings.theme !== 'system') return settings.theme;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Returns the function that stops listening. */
export function onSystemTheme(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
