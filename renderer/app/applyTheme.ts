import { TOKENS } from '../../shared/theme/tokens.ts';
import { themeVariables } from './themeVariables.ts';

/** Puts a theme on the page. Through the style object, because the page's policy allows no inline style sheet. */
export function applyTheme(root: HTMLElement, theme: 'light' | 'dark'): void {
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  for (const [name, colour] of themeVariables(TOKENS[theme])) root.style.setProperty(name, colour);
}
