import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point, Rect } from '../../shared/base/geometry.ts';
import type { Verdict } from '../../shared/commands/command.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { Moving } from '../../shared/scene/movePreview.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import type { Guide } from '../../shared/scene/snap.ts';
import type { PaletteKind } from './paletteKinds.ts';

/** What the hand is doing on the canvas at this moment: all of it is gone when it lets go. */
export interface CanvasState {
  readonly hovered: UnitId | null;
  /** What a press here would take hold of, for the pointer's shape. */
  readonly over: 'nothing' | 'movable' | 'line' | 'duty';
  readonly drag: Drag | null;
  readonly copy: CopyOnItsWay | null;
  /** What it has snapped to. */
  readonly guides: readonly Guide[];
  /** In the drawing. */
  readonly marquee: Rect | null;
  /** A dependency on its way from a unit to the pointer; points in the drawing. */
  readonly link: { readonly from: UnitId; readonly start: Point; readonly end: Point } | null;
  /** Where the hand would drop what it holds, and whether it may. */
  readonly drop: Drop | null;
  /** The hand would park what it holds. */
  readonly overBench: boolean;
  /** One line at the pointer; px of the canvas's element. */
  readonly hint: { readonly text: string; readonly refused: boolean; readonly at: Point } | null;
  /** What comes from the palette or off a card; px of the canvas's element. */
  readonly ghost: Ghost | null;
  /** A note or frame while its size is pulled; in the drawing. */
  readonly resize: { readonly key: string; readonly item: SceneItem } | null;
  /** Space is held: a drag pans. */
  readonly panning: boolean;
  /** The cards that are elements, while others in view are on their way to be and painted meanwhile; null: all are. */
  readonly mounted: ReadonlySet<UnitId> | null;
}

export type Ghost =
  | { readonly kind: PaletteKind; readonly at: Point }
  | { readonly kind: 'text'; readonly text: string; readonly at: Point };

export interface Drop {
  readonly unit: UnitId;
  readonly verdict: Verdict;
  /** The place beside the unit, not the unit itself: the line to mark it with, in the drawing. */
  readonly mark?: Rect;
}

/** What a drag with Alt would copy, `by` from where it stands. */
export interface CopyOnItsWay {
  readonly items: readonly SceneItem[];
  readonly by: Point;
}

export interface Drag {
  readonly moving: Moving;
  readonly by: Point;
  /** Lines with one end in what moves, as they are now. */
  readonly stretched: ReadonlyMap<string, SceneItem>;
}

export const NO_GUIDES: readonly Guide[] = [];

/** What a gesture has on the canvas while it goes on: nothing. */
const NOTHING_HELD = {
  drag: null,
  copy: null,
  guides: NO_GUIDES,
  marquee: null,
  link: null,
  drop: null,
  overBench: false,
  hint: null,
  ghost: null,
  resize: null,
} satisfies Partial<CanvasState>;

const AT_REST: CanvasState = { ...NOTHING_HELD, hovered: null, over: 'nothing', panning: false, mounted: null };

export const createCanvasState = (): StoreApi<CanvasState> => createStore<CanvasState>(() => AT_REST);

/** The hand has let go. */
export const letGo = (state: StoreApi<CanvasState>): void => state.setState(NOTHING_HELD);
