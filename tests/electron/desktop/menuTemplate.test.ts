import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/desktop/menuTemplate.ts';

const bar = menuTemplate('en', [], {
  choose: () => undefined,
  editText: () => undefined,
  openRecent: () => undefined,
  clearRecent: () => undefined,
});
const labelled = (menu: MenuItemConstructorOptions) =>
  (menu.submenu as MenuItemConstructorOptions[]).map(({ type, label, accelerator }) =>
    type === 'separator' ? '—' : accelerator === undefined ? label : `${label} ${accelerator}`,
  );

test('the menu bar has a Mac’s menus in a Mac’s order, each with what belongs there', () => {
  expect(bar.map(({ label, role }) => role ?? label)).toEqual([
    'Orgsketch',
    'File',
    'Edit',
    'Scenario',
    'Align and distribute',
    'View',
    'window',
    'help',
  ]);
  const [app, file, , , , view] = bar.map(labelled);
  expect(app).toEqual(expect.arrayContaining(['About Orgsketch', 'Preferences… Cmd+,', 'Quit Orgsketch']));
  expect(file).toEqual([
    'New… Cmd+N',
    'New window Cmd+Shift+N',
    'Open… Cmd+O',
    'Open recent',
    '—',
    'Save Cmd+S',
    'Save as… Cmd+Shift+S',
    'Export… Cmd+E',
    'Earlier versions…',
    'Document settings…',
    '—',
    'Close window',
  ]);
  expect(view).toEqual(expect.arrayContaining(['Show everything', 'Zoom to 100 %', 'Show or hide the inspector F4', 'Full screen']));
});

test('cut, copy, paste and select all go to whatever has the focus, text or drawing, by the system’s own roles', () => {
  const edit = (bar[2]?.submenu ?? []) as MenuItemConstructorOptions[];
  expect(edit.flatMap(({ role, click }) => (role === undefined ? [] : [[role, click]]))).toEqual([
    ['cut', undefined],
    ['copy', undefined],
    ['paste', undefined],
    ['selectAll', undefined],
  ]);
});
