import type { Size } from '../../shared/base/geometry.ts';
import type { Arrangement, Blueprint } from '../../shared/layout/blueprint.ts';
import type { PageFits } from '../../shared/page/findPageFit.ts';

/** What is to be laid out: sent to the worker once. */
export type LayoutOrder =
  | { readonly task: 'arrange'; readonly blueprint: Blueprint; readonly command: string; readonly args: unknown }
  /** `page`: points. */
  | { readonly task: 'fitPage'; readonly blueprint: Blueprint; readonly page: Size };

export type LayoutAnswer =
  | { readonly task: 'arrange'; readonly arrangement: Arrangement }
  | { readonly task: 'fitPage'; readonly fits: PageFits };
