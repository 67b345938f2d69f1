import { useEffect, useState } from 'react';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { findPageFit, type PageFits } from '../../../shared/page/findPageFit.ts';
import { type Orientation, type PageKind, usableSize } from '../../../shared/page/page.ts';

/** ms of trying before the window gets its turn. */
const SLICE = 12;

/** How the scenario that is shown can be arranged for the page; null while that is tried out. Another page, or closing, ends the trials. */
export function usePageFits(store: DocumentStore, page: PageKind, orientation: Orientation): PageFits | null {
  const [found, setFound] = useState<{ readonly of: string; readonly fits: PageFits } | null>(null);
  const asked = `${page} ${orientation}`;
  useEffect(() => {
    const trials = findPageFit(store.document, store.shown, usableSize(page, orientation));
    const go = (): void => {
      const end = performance.now() + SLICE;
      let next = trials.next();
      while (next.done !== true && performance.now() < end) next = trials.next();
      if (next.done === true) setFound({ of: asked, fits: next.value });
      else waiting = window.setTimeout(go);
    };
    let waiting = window.setTimeout(go);
    return () => clearTimeout(waiting);
  }, [store, page, orientation, asked]);
  return found?.of === asked ? found.fits : null;
}
