import { inflate, type Point, type Rect } from '../base/geometry.ts';
import type { Dependency } from '../model/dependency.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import { cutText } from '../text/cutText.ts';
import { measureText } from '../text/measureText.ts';
import type { Theme } from '../theme/tokens.ts';
import { ARROW, DEPENDENCY_DASH, DEPENDENCY_WIDTH, LABEL, LABEL_STYLE } from './dependencyStyle.ts';
import { drawnLater } from './drawnLater.ts';
import { boundsOfPoints, linePath, towards } from './linePath.ts';
import type { Primitive } from './primitive.ts';
import type { DependencyItem, LabelItem } from './sceneItem.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

const CORNER = 8;

export const dependencyKey = (id: DependencyId): string => `dependency/${id}`;
export const labelKey = (id: DependencyId): string => `label/${id}`;

/** The line itself between two cards, its own units' or those that stand for them, with an arrow head where something arrives: at both ends when mutual. */
export function dependencyItem(
  dependency: Dependency,
  ends: { readonly from: UnitId; readonly to: UnitId },
  route: readonly Point[],
  theme: Theme,
): DependencyItem {
  const fields = {
    kind: 'dependency' as const,
    key: dependencyKey(dependency.id),
    dependency: dependency.id,
    from: { unit: ends.from, point: route[0] as Point },
    to: { unit: ends.to, point: route.at(-1) as Point },
    route,
    bounds: boundsOfPoints(route, ARROW.half + 1),
    origin: { x: 0, y: 0 },
  };
  return drawnLater<DependencyItem>(fields, () => lineOf(dependency, route, theme));
}

function lineOf(dependency: Dependency, route: readonly Point[], theme: Theme): Primitive[] {
  const colour = theme.dependency[dependency.type];
  const dash = DEPENDENCY_DASH[dependency.type];
  const width = DEPENDENCY_WIDTH[dependency.strength];
  const first = route[0] as Point;
  const last = route.at(-1) as Point;
  const shortened = [...route];
  const heads: Primitive[] = [arrowHead(last, route.at(-2) ?? first, colour)];
  // The line ends inside its arrow head, so that a wide stroke does not blunt the tip.
  shortened[shortened.length - 1] = towards(last, route.at(-2) ?? first, ARROW.length - 2);
  if (dependency.mutual) {
    heads.push(arrowHead(first, route[1] ?? last, colour));
    shortened[0] = towards(first, route[1] ?? last, ARROW.length - 2);
  }
  const line: Primitive = {
    kind: 'path',
    d: linePath(shortened, CORNER),
    fill: null,
    stroke: { colour, width, ...(dash !== null && { dash }) },
  };
  return [line, ...heads];
}

function arrowHead(tip: Point, from: Point, colour: string): Primitive {
  const base = towards(tip, from, ARROW.length);
  const nx = ((base.y - tip.y) / ARROW.length) * ARROW.half;
  const ny = ((tip.x - base.x) / ARROW.length) * ARROW.half;
  const n = (value: number): number => Math.round(value * 100) / 100;
  return {
    kind: 'path',
    d: `M${n(tip.x)} ${n(tip.y)} L${n(base.x + nx)} ${n(base.y + ny)} L${n(base.x - nx)} ${n(base.y - ny)} Z`,
    fill: colour,
    stroke: null,
  };
}

/** The words on the label of a line that stands for `count` dependencies, cut to its greatest width; null for one without any. Of several it says how many. */
export function labelText(dependency: Dependency, count: number): { text: string; width: number } | null {
  const said = count > 1 ? `× ${count}` : dependency.label.trim();
  if (said === '') return null;
  const text = cutText(said, LABEL_STYLE, LABEL.maxWidth);
  return { text, width: Math.ceil(measureText(text, LABEL_STYLE)) + 2 * LABEL.padding };
}

export function labelItem(dependency: Dependency, text: string, box: Rect, theme: Theme): LabelItem {
  const paint = (): Primitive[] => [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: box.width,
      height: box.height,
      radius: box.height / 2,
      fill: theme.surface,
      stroke: { colour: theme.lineStrong, width: 1 },
    },
    textPrimitive(LABEL.padding, baseline(LABEL.height, LABEL_STYLE.size), text, LABEL_STYLE, theme.ink2),
  ];
  const fields = {
    kind: 'label' as const,
    key: labelKey(dependency.id),
    dependency: dependency.id,
    bounds: inflate(box, 0.5),
    origin: { x: box.x, y: box.y },
  };
  return drawnLater<LabelItem>(fields, paint);
}
