import type { Theme } from '../../shared/theme/tokens.ts';

/**
 * The tokens of a theme as CSS custom properties: `canvasDot` is `--canvas-dot`, `surface2` is `--surface-2`, `unit.slate` is `--unit-slate`,
 * `dependency.jointWork` is `--dependency-joint-work`.
 */
export function themeVariables(theme: Theme): Map<string, string> {
  const variables = new Map<string, string>();
  for (const [name, value] of Object.entries(theme) as [string, string | Readonly<Record<string, string>> | readonly string[]][]) {
    if (typeof value === 'string') variables.set(`--${kebab(name)}`, value);
    else for (const [part, colour] of Object.entries(value)) variables.set(`--${kebab(name)}-${kebab(part)}`, colour);
  }
  return variables;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`).replace(/(\d+)$/, '-$1');
