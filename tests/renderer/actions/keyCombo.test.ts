import { describe, expect, test } from 'vitest';
import { newDocument } from '../../../renderer/actions/fileActions.ts';
import { type KeyPress, matchesCombo } from '../../../renderer/actions/keyCombo.ts';
import { comboLabel, shownKeys } from '../../../renderer/actions/keyLabel.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('a key press', () => {
  test('is Ctrl on Linux and Windows, Cmd on a Mac, never both', () => {
    expect(matchesCombo('Mod+S', press('s', { ctrlKey: true }), 'linux')).toBe(true);
    expect(matchesCombo('Mod+S', press('s', { ctrlKey: true }), 'mac')).toBe(false);
    expect(matchesCombo('Mod+S', press('s', { metaKey: true }), 'mac')).toBe(true);
    expect(matchesCombo('Mod+S', press('s', { metaKey: true }), 'windows')).toBe(false);
  });

  test('needs just its modifiers', () => {
    expect(matchesCombo('Mod+S', press('S', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(false);
    expect(matchesCombo('Mod+Shift+S', press('S', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(true);
    expect(matchesCombo('ArrowUp', press('ArrowUp', { altKey: true }), 'linux')).toBe(false);
    expect(matchesCombo('Tab', press('Tab', { shiftKey: true }), 'linux')).toBe(false);
    expect(matchesCombo('D', press('d', { ctrlKey: true }), 'linux')).toBe(false);
  });

  test('makes a sign with Shift or without, as the keyboard has it', () => {
    expect(matchesCombo('?', press('?', { shiftKey: true }), 'linux')).toBe(true);
    expect(matchesCombo('+', press('+', { shiftKey: true }), 'linux')).toBe(true);
    expect(matchesCombo('+', press('+'), 'linux')).toBe(true);
    expect(matchesCombo('1', press('!', { shiftKey: true }), 'linux')).toBe(false);
  });

  test('finds letters by their place where the layout has no Latin ones', () => {
    expect(matchesCombo('Mod+S', press('ы', { code: 'KeyS', ctrlKey: true }), 'windows')).toBe(true);
    expect(matchesCombo('Alt+N', press('Dead', { code: 'KeyN', altKey: true }), 'mac')).toBe(true);
    expect(matchesCombo('Mod+A', press('a', { code: 'KeyQ', ctrlKey: true }), 'linux')).toBe(true);
  });
});

describe('keys as they are written', () => {
  test('in the manner of the machine', () => {
    expect(comboLabel('Mod+Shift+Z', 'linux')).toBe('Ctrl+Shift+Z');
    expect(comboLabel('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
    expect(comboLabel('Alt+ArrowLeft', 'windows')).toBe('Alt+←');
    expect(comboLabel('+', 'linux')).toBe('+');
  });

  test('with the one that works where a browser keeps the first', () => {
    expect(shownKeys(newDocument, { front: 'electron', platform: 'linux' })).toBe('Ctrl+N');
    expect(shownKeys(newDocument, { front: 'browser', platform: 'linux' })).toBe('Alt+N');
  });
});
