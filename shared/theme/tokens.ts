import type { DependencyType } from '../model/dependency.ts';
import type { ColourName } from './colourName.ts';

export const THEMES = ['light', 'dark', 'print'] as const;
export type ThemeName = (typeof THEMES)[number];

/** One set of colours for scene, CSS and exports; the three themes fill the same names. All values are `#rrggbb`. */
export interface Theme {
  readonly canvas: string;
  readonly canvasDot: string;
  readonly surface: string;
  readonly surface2: string;
  readonly surface3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly ok: string;
  readonly okSoft: string;
  readonly danger: string;
  readonly dangerSoft: string;
  /** Reporting lines: grey and quiet. */
  readonly reporting: string;
  readonly noteFill: string;
  readonly noteLine: string;
  readonly noteInk: string;
  readonly unit: Readonly<Record<ColourName, string>>;
  /** From little to much, five steps of one hue. */
  readonly ramp: readonly string[];
  readonly dependency: Readonly<Record<DependencyType, string>>;
}

const LIGHT: Theme = {
  canvas: '#f6f7f9',
  canvasDot: '#d5dae2',
  surface: '#ffffff',
  surface2: '#f1f3f6',
  surface3: '#e6e9ee',
  line: '#e3e6eb',
  lineStrong: '#cdd3dc',
  ink: '#1a2130',
  ink2: '#4b5567',
  ink3: '#5d687b',
  accent: '#3558d6',
  accentSoft: '#e8edfd',
  onAccent: '#ffffff',
  warn: '#a35407',
  warnSoft: '#fdf1e2',
  ok: '#1d7a4d',
  okSoft: '#e4f4ec',
  danger: '#c0362c',
  dangerSoft: '#fdecea',
  reporting: '#a3adbc',
  noteFill: '#fff6dc',
  noteLine: '#e8d9a6',
  noteInk: '#4d4220',
  unit: {
    slate: '#495165',
    blue: '#3558d6',
    magenta: '#c8129c',
    teal: '#15777c',
    ochre: '#8d6203',
    green: '#08784d',
    violet: '#4e20cf',
    red: '#b34e4f',
    cyan: '#0978a9',
    brown: '#844f32',
  },
  ramp: ['#7d93b8', '#5b7fc0', '#3c62b0', '#274791', '#142a66'],
  dependency: { information: '#b0398f', deliverable: '#0f7f86', service: '#8f6410', approval: '#c0362c', jointWork: '#3558d6' },
};

const DARK: Theme = {
  canvas: '#12161f',
  canvasDot: '#2a3140',
  surface: '#1b212d',
  surface2: '#252c3a',
  surface3: '#313a4b',
  line: '#313a4b',
  lineStrong: '#465165',
  ink: '#eef1f6',
  ink2: '#c3cad6',
  ink3: '#9ca6b6',
  accent: '#7d9bff',
  accentSoft: '#25315a',
  onAccent: '#0f1524',
  warn: '#f0b266',
  warnSoft: '#3d2c15',
  ok: '#6fcf9b',
  okSoft: '#17382a',
  danger: '#ff8f85',
  dangerSoft: '#46211f',
  reporting: '#647085',
  noteFill: '#3a3420',
  noteLine: '#5d5430',
  noteInk: '#f1e6c2',
  unit: {
    slate: '#bfc4cf',
    blue: '#7d9bff',
    magenta: '#e988c7',
    teal: '#39abb0',
    ochre: '#dda727',
    green: '#6ecfa0',
    violet: '#8c72ff',
    red: '#ff9b91',
    cyan: '#1bc7f8',
    brown: '#c79470',
  },
  ramp: ['#5f7299', '#6f8fd0', '#8fb0f0', '#b5ccfa', '#e3ecff'],
  dependency: { information: '#e283c8', deliverable: '#4fc3ca', service: '#d9ab55', approval: '#ff8f85', jointWork: '#7d9bff' },
};

/** Black ink on white paper: no tinted grounds, darker lines. */
const PRINT: Theme = {
  ...LIGHT,
  canvas: '#ffffff',
  canvasDot: '#ffffff',
  surface2: '#f4f5f7',
  line: '#b4bbc6',
  lineStrong: '#8f98a6',
  ink: '#000000',
  ink2: '#262d3a',
  ink3: '#3f4857',
  reporting: '#6d7787',
  noteFill: '#ffffff',
  noteLine: '#8f98a6',
  noteInk: '#000000',
};

export const TOKENS: Readonly<Record<ThemeName, Theme>> = { light: LIGHT, dark: DARK, print: PRINT };
