import type { DependencyId, FrameId, UnitId } from '../../../shared/model/ids.ts';
import type { Primitive, TextPrimitive } from '../../../shared/scene/primitive.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { layoutRuns } from '../../../shared/text/layoutRuns.ts';
import { measureText } from '../../../shared/text/measureText.ts';
import type { FontWeight } from '../../../shared/text/textStyle.ts';

export function textAt(x: number, y: number, text: string, size: number, weight: FontWeight, fill = '#1a2130'): TextPrimitive {
  const style = { size, weight };
  return { kind: 'text', x, y, size, weight, fill, text, width: measureText(text, style), runs: layoutRuns(text, style) };
}

const CARD: readonly Primitive[] = [
  { kind: 'rect', x: 0, y: 0, width: 196, height: 120, radius: 6, fill: '#ffffff', stroke: { colour: '#cdd3dc', width: 1 } },
  { kind: 'path', d: 'M 4 0 L 6 0 L 6 120 L 4 120 Q 0 120 0 116 L 0 4 Q 0 0 4 0 Z', fill: '#3558d6', stroke: null },
  textAt(16, 26, '电商平台 Operations', 14, 600),
  textAt(16, 44, 'Head: “Zoë” Łukasz – 10:30', 12, 400, '#4b5567'),
  textAt(16, 64, '负责平台的“日常运营”，（协调）各部门……', 12, 500),
  textAt(16, 82, 'AVATAR To fi ffl -> (A-B) 2x4 ①≤≥℃', 12, 400),
  { ...textAt(180, 30, 'Turned 倒（下）', 12, 500), turned: true },
  textAt(16, 100, '«Ωμέγα» Привет Việt 喆堃燚 don’t', 12, 500),
];

/** Every kind of primitive, dashes, transparency, both languages, quotes, rare characters; nothing that a system font must draw. */
export const SAMPLE: readonly SceneItem[] = [
  {
    kind: 'frame',
    key: 'frame',
    frame: 'f' as FrameId,
    bounds: { x: -10, y: -10, width: 440, height: 320 },
    origin: { x: -10, y: -10 },
    primitives: [
      {
        kind: 'rect',
        x: 0.5,
        y: 0.5,
        width: 439,
        height: 319,
        radius: 10,
        fill: '#e8edfd',
        fillOpacity: 0.5,
        stroke: { colour: '#7d9bff', width: 1.5, dash: [6, 4] },
      },
      textAt(12, 24, 'Frame 框 & <tags> "quotes" \'single\'', 18, 600, '#3558d6'),
    ],
  },
  {
    kind: 'dependency',
    key: 'line',
    dependency: 'd' as DependencyId,
    from: { unit: 'a' as UnitId, point: { x: 110, y: 160 } },
    to: { unit: 'b' as UnitId, point: { x: 330, y: 250 } },
    route: [],
    bounds: { x: 100, y: 150, width: 240, height: 110 },
    origin: { x: 0, y: 0 },
    primitives: [
      { kind: 'path', d: 'M 110 165 L 110 210 L 330 210 L 330 245', fill: null, stroke: { colour: '#0f7f86', width: 2, dash: [2, 3] } },
      { kind: 'path', d: 'M 120 290 C 180 200 260 330 400 200', fill: null, stroke: { colour: '#b0398f', width: 1.5 } },
      { kind: 'path', d: 'M 326 244 L 330 252 L 334 244 Z', fill: '#0f7f86', stroke: null },
    ],
  },
  {
    kind: 'card',
    key: 'card',
    unit: 'a' as UnitId,
    box: { x: 10.5, y: 40.5, width: 196, height: 120 },
    colour: '#2f5bd8',
    bounds: { x: 10, y: 40, width: 197, height: 121 },
    origin: { x: 10.5, y: 40.5 },
    primitives: CARD,
  },
  {
    kind: 'card',
    key: 'card2',
    unit: 'b' as UnitId,
    box: { x: 220, y: 40, width: 196, height: 120 },
    colour: '#2f5bd8',
    bounds: { x: 219, y: 39, width: 198, height: 122 },
    origin: { x: 220, y: 40 },
    primitives: CARD,
  },
  {
    kind: 'label',
    key: 'label',
    dependency: 'd' as DependencyId,
    bounds: { x: 160, y: 199, width: 140, height: 22 },
    origin: { x: 160, y: 199 },
    primitives: [
      { kind: 'rect', x: 0.5, y: 0.5, width: 139, height: 21, radius: 11, fill: '#ffffff', stroke: { colour: '#0f7f86', width: 1 } },
      textAt(12, 15.5, '活动策划 · campaigns', 12, 500, '#0f7f86'),
    ],
  },
];
