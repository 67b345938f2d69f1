import type { exporting as en } from '../en/export.ts';
import type { Translation } from '../translation.ts';

export const exporting: Translation<typeof en> = {
  'export.empty': '图中还没有内容可导出，请先添加一个部门。',
  'export.badScale': '无法使用 {scale} 倍，请选择大于 0 且不超过 {most} 的倍数。',
  'export.tooLarge':
    '图片将达到 {width} × {height} 像素（{megapixels} 百万像素），超出上限：最多 {limit} 百万像素，且每边不超过 32,767 像素。最大可用倍数为 {scale}。',
  'export.missingCharacters_other': '内置字体缺少 {count} 个字符，在其他设备上显示可能不同：{characters}',
};
