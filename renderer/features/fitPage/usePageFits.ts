import { useEffect, useState } from 'react';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { blueprintOf } from '../../../shared/layout/blueprint.ts';
import type { PageFits } from '../../../shared/page/findPageFit.ts';
import { type Orientation, type PageKind, usableSize } from '../../../shared/page/page.ts';
import { inSlices } from '../../arranging/inSlices.ts';
import { layOutBeside } from '../../arranging/layOutBeside.ts';

/** How the scenario that is shown can be arranged for the page; null while that is tried out. Another page, or closing, ends the trials. */
export function usePageFits({ view }: DocumentStore, page: PageKind, orientation: Orientation): PageFits | null {
  const [found, setFound] = useState<{ readonly of: string; readonly fits: PageFits } | null>(null);
  const asked = `${page} ${orientation}`;
  useEffect(() => {
    const stop = new AbortController();
    const find = async (): Promise<void> => {
      const { writing } = view.scenario.drawing;
      const blueprint = await inSlices(blueprintOf(view, [{ cardDetail: 'names', writing }]), stop.signal);
      if (blueprint === null) return;
      const tried = await layOutBeside({ task: 'fitPage', blueprint, page: usableSize(page, orientation) }, stop.signal);
      if (tried !== null) setFound({ of: asked, fits: tried.fits });
    };
    void find();
    return () => stop.abort();
  }, [view, page, orientation, asked]);
  return found?.of === asked ? found.fits : null;
}
