import type { Theme } from './tokens.ts';

/** How much of a colour is left in what stands back. */
const LEFT = 0.22;

/** The same colours, nearly gone into the surface: for what is drawn but not meant just now. */
export function fadedTheme(theme: Theme): Theme {
  const fade = (value: unknown): unknown => {
    if (typeof value === 'string') return faded(value, theme);
    if (Array.isArray(value)) return value.map(fade);
    return Object.fromEntries(Object.entries(value as object).map(([name, held]) => [name, fade(held)]));
  };
  return fade(theme) as Theme;
}

/** One colour of that theme, nearly gone. */
export const faded = (colour: string, theme: Theme): string => mixed(colour, theme.surface, LEFT);

/** `share` of the first colour, the rest of the second; both `#rrggbb`. */
function mixed(colour: string, other: string, share: number): string {
  const part = (at: number): string => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) * share + Number.parseInt(other.slice(at, at + 2), 16) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
