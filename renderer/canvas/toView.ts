import type { CSSProperties } from 'react';
import type { Rect } from '../../shared/base/geometry.ts';

/** Where something of the drawing stands in the canvas's element. */
export type ToView = (r: Rect) => CSSProperties;
