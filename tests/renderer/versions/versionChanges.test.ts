import { expect, test } from 'vitest';
import { versionChanges } from '../../../renderer/features/versions/versionChanges.ts';
import { translate } from '../../../shared/i18n/translate.ts';

const version = (units: number, duties: number) =>
  ({ journal: 'j', mark: 0, time: 0, reason: 'saved', digest: null, current: false, units, duties }) as const;

test.each([
  [version(9, 29), version(8, 32), '+1 unit, −3 duties', '+1 个单位、−3 项职责'],
  [version(8, 32), version(8, 30), '+2 duties', '+2 项职责'],
  [version(8, 32), version(8, 32), '', ''],
  [version(8, 32), undefined, '', ''],
] as const)('a version says in numbers how it differs from the one before it: %#', (now, before, en, zh) => {
  expect(versionChanges((key, values) => translate('en', key, values), now, before)).toBe(en);
  expect(versionChanges((key, values) => translate('zh', key, values), now, before)).toBe(zh);
});
