import type { drawing as en } from '../en/drawing.ts';
import type { Translation } from '../translation.ts';

export const drawing: Translation<typeof en> = {
  'drawing.fte': '{fte} 人',
  'drawing.more': '+{count}',
  'drawing.untitled.executive': '高层管理',
  'drawing.untitled.department': '部门',
  'drawing.untitled.team': '团队',
  'drawing.untitled.external': '外部单位',
  'drawing.colourBy.kind': '类型',
  'drawing.colourBy.branch': '所属分支',
  'drawing.colourBy.level': '层级',
  'drawing.colourBy.head': '负责人',
  'drawing.colourBy.fte': '人数（FTE）',
  'drawing.colourBy.cost': '年度成本',
  'drawing.colourBy.duties': '职责数量',
  'drawing.colourBy.positions': '岗位数量',
  'drawing.colourBy.dependencies': '协作数量',
  'drawing.legend.level': '第 {level} 级',
  'drawing.legend.roots': '最高层及其他',
  'drawing.legend.others': '其他',
  'drawing.legend.unknown': '未知',
};
