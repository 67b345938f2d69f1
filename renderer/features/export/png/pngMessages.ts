import type { ExportPlan } from '../../../../shared/export/exportPlan.ts';
import type { SceneItem } from '../../../../shared/scene/sceneItem.ts';
import type { Failed } from '../../../beside/said.ts';

/** What the worker paints: sent to it once. After that it is sent nothing but `TAKE`. */
export interface PngOrder {
  readonly items: readonly SceneItem[];
  readonly plan: ExportPlan;
  /** null: transparent. */
  readonly background: string | null;
  /** Of all stripes; `STRIPE_PIXELS` when absent. */
  readonly stripePixels?: number;
}

/** Go on: the piece that came has been used. So the pieces never heap up. */
export const TAKE = 'take';

/** What comes back: how far it is at any time, and pieces, each of which waits for `TAKE`. After the last one, `done`. */
export type PngAnswer =
  | { readonly kind: 'painted'; readonly share: number }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'done' }
  | Failed;
