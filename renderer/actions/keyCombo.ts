import type { HostInfo } from '../../shared/host/host.ts';

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether the press is that combination ("Mod+Shift+S"; Mod is Ctrl, on a Mac Cmd) on this kind of machine. */
export function matchesCombo(combo: string, press: KeyPress, platform: HostInfo['platform']): boolean {
  const { key, mod, alt, shift } = readCombo(combo);
  const mac = platform === 'mac';
  if ((mac ? press.metaKey : press.ctrlKey) !== mod) return false;
  if (mac ? press.ctrlKey : press.metaKey) return false;
  if (press.altKey !== alt) return false;
  // Signs such as "?" and "+" need Shift on one keyboard and not on another.
  if (shift !== press.shiftKey && !isSign(key)) return false;
  return keyOf(press) === key;
}

export function readCombo(combo: string): { key: string; mod: boolean; alt: boolean; shift: boolean } {
  const parts = combo === '+' ? ['+'] : combo.split('+');
  const key = parts.at(-1) ?? '';
  return { key, mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift') };
}

const isSign = (key: string): boolean => key.length === 1 && !/[A-Z0-9]/.test(key);

/**
 * The key by its sign; a letter's by its place where the sign is no Latin letter (a Cyrillic or Greek layout, or Option on a Mac, which
 * makes "ñ" of N).
 */
function keyOf({ key, code }: KeyPress): string {
  if (/^[A-Za-z]$/.test(key)) return key.toUpperCase();
  if (code.startsWith('Key') && (key.length !== 1 || key.charCodeAt(0) > 127)) return code.slice(3);
  return key;
}
