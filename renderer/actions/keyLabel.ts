import type { HostInfo } from '../../shared/host/host.ts';
import type { Action } from './action.ts';
import { readCombo } from './keyCombo.ts';

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The combination as it is written on the keys of that kind of machine: "Ctrl+Shift+S", "⇧⌘S". */
export function comboLabel(combo: string, platform: HostInfo['platform']): string {
  const { key, mod, alt, shift } = readCombo(combo);
  const name = NAMES[key] ?? key;
  if (platform === 'mac') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(part => part !== false).join('+');
}

/** The first key of an action that works here, as it is written; null for an action without one. */
export function shownKeys(action: Action, info: Pick<HostInfo, 'front' | 'platform'>): string | null {
  const keys = action.keys.find(({ browserKeeps }) => info.front !== 'browser' || browserKeeps !== true);
  return keys === undefined ? null : comboLabel(keys.combo, info.platform);
}
