import type { DependencyType } from '../model/dependency.ts';
import type { TextStyle } from '../text/textStyle.ts';

/** Types are told apart by dash as well as by colour (the theme's). null is a solid line. */
export const DEPENDENCY_DASH: Readonly<Record<DependencyType, readonly number[] | null>> = {
  information: [2, 3],
  deliverable: [6, 4],
  service: [12, 4],
  approval: [10, 3, 2, 3],
  jointWork: null,
};

/** px, by strength. */
export const DEPENDENCY_WIDTH: Readonly<Record<1 | 2 | 3, number>> = { 1: 1.3, 2: 1.8, 3: 2.8 };

/** px: length and half the breadth of an arrow head. */
export const ARROW = { length: 10, half: 5 } as const;

export const LABEL_STYLE: TextStyle = { size: 12, weight: 400 };
export const LABEL = { height: 20, padding: 8, maxWidth: 200 } as const;
