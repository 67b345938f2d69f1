import type { drawing as en } from '../en/drawing.ts';
import type { Translation } from '../translation.ts';

export const drawing: Translation<typeof en> = {
  'drawing.fte': '{fte} 人',
  'drawing.more': '+{count}',
  'drawing.untitled.executive': '高层管理',
  'drawing.untitled.department': '部门',
  'drawing.untitled.team': '团队',
  'drawing.untitled.external': '外部单位',
};
