import { expect, it } from 'vitest';
import { matchingUnits } from '../../../renderer/features/unitSearch/matchingUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { newUnit } from '../../../shared/model/unit.ts';

const unit = (name: string, subtitle = '') =>
  newUnit({ id: name as UnitId, kind: 'department', parent: null, order: 'a0', place: { x: 0, y: 0 }, name, subtitle });
const units = [unit('Field Operations'), unit('运营部', 'Operations'), unit('Operations'), unit('Société Générale'), unit('客服部')];
const found = (typed: string) => matchingUnits(units, typed).map(one => one.name);

it('finds names that begin so first, then names that have it, then subtitles', () => {
  expect(found('oper')).toEqual(['Operations', 'Field Operations', '运营部']);
});

it('minds neither case, width, accents nor the order of words', () => {
  expect(found('GENERALE societe')).toEqual(['Société Générale']);
  expect(found('ｏｐｅｒａｔｉｏｎｓ field')).toEqual(['Field Operations']);
  expect(found('客')).toEqual(['客服部']);
  expect(found('zzz')).toEqual([]);
});
