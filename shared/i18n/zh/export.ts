import type { exporting as en } from '../en/export.ts';
import type { Translation } from '../translation.ts';

export const exporting: Translation<typeof en> = {
  'export.empty': '图中还没有内容可导出，请先添加一个部门。',
  'export.badScale': '无法使用 {scale} 倍，请选择大于 0 且不超过 {most} 的倍数。',
  'export.smaller':
    '按 {asked} 倍导出，长边将达到 {side} 像素，而 PNG 每边最多 {limit} 像素，因此将按 {scale} 倍绘制。如需更多细节，请选择 SVG，或逐个分支导出。',
  'export.missingCharacters_other': '内置字体缺少 {count} 个字符，在其他设备上显示可能不同：{characters}',
};
