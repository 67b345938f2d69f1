import type { Point, Rect } from '../base/geometry.ts';
import type { DependencyId, FrameId, NoteId, SecondaryLineId, UnitId } from '../model/ids.ts';
import type { Primitive } from './primitive.ts';

interface ItemBase {
  /** Unique in the scene, and the same for the same entity from one scene to the next. */
  readonly key: string;
  /** In the drawing; covers all that the item draws, strokes included. */
  readonly bounds: Rect;
  /**
   * Where the primitives' places count from. An item that is only moved keeps its very `primitives`: the drawing of a branch of a
   * thousand cards is not made again because it was dragged. Made when they are first asked for.
   */
  readonly origin: Point;
  readonly primitives: readonly Primitive[];
}

/** A unit. Its origin is its top left corner. */
export interface CardItem extends ItemBase {
  readonly kind: 'card';
  readonly unit: UnitId;
  /** The card itself: `bounds` without the strokes. */
  readonly box: Rect;
  /** Of its edge: what is left of a card from very far away. */
  readonly colour: string;
}

/** One end of a line: the unit and the point on its card's edge. */
export interface LineEnd {
  readonly unit: UnitId;
  readonly point: Point;
}

interface LineBase extends ItemBase {
  readonly from: LineEnd;
  readonly to: LineEnd;
  /** The corners of the way from `from` to `to`, ends included, in the drawing: what is hit-tested. */
  readonly route: readonly Point[];
}

/** From a unit (`to`) up to its parent (`from`). */
export interface ReportingLineItem extends LineBase {
  readonly kind: 'reportingLine';
}

export interface SecondaryLineItem extends LineBase {
  readonly kind: 'secondaryLine';
  readonly line: SecondaryLineId;
}

export interface DependencyItem extends LineBase {
  readonly kind: 'dependency';
  readonly dependency: DependencyId;
}

/** The pill with a dependency's words. */
export interface LabelItem extends ItemBase {
  readonly kind: 'label';
  readonly dependency: DependencyId;
}

export interface NoteItem extends ItemBase {
  readonly kind: 'note';
  readonly note: NoteId;
}

export interface FrameItem extends ItemBase {
  readonly kind: 'frame';
  readonly frame: FrameId;
}

/** What the colours of the cards tell. On the canvas it stands at the border of the view; in a picture of the whole below the drawing. */
export interface LegendItem extends ItemBase {
  readonly kind: 'legend';
}

export type SceneItem = LegendItem | CardItem | ReportingLineItem | SecondaryLineItem | DependencyItem | LabelItem | NoteItem | FrameItem;
