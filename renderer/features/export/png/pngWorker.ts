import { pngPieces } from '../../../../shared/export/png/pngPieces.ts';
import { failed } from '../../../beside/said.ts';
import { loadFonts } from '../../../fonts/loadFonts.ts';
import { registerFonts } from '../../../fonts/registerFonts.ts';
import { compressed } from './compressed.ts';
import { stripePainter } from './paintStripe.ts';
import type { PngAnswer, PngOrder, TAKE } from './pngMessages.ts';

/** As much of a worker's own scope as is used here: the window's types know nothing of it. */
interface WorkerScope {
  readonly fonts: FontFaceSet;
  onmessage: ((event: MessageEvent<PngOrder | typeof TAKE>) => void) | null;
  postMessage(answer: PngAnswer, transfer?: Transferable[]): void;
}

// Paints one picture beside the window, which stays quick meanwhile, and is ended with it.
const scope = globalThis as unknown as WorkerScope;
let take: () => void = () => undefined;

scope.onmessage = ({ data }) => {
  if (typeof data === 'string') take();
  else void paint(data);
};

async function paint(order: PngOrder): Promise<void> {
  try {
    registerFonts(scope.fonts);
    await loadFonts(scope.fonts, order.items);
    const pieces = pngPieces(order.plan, {
      paint: stripePainter(order),
      compress: compressed,
      ...(order.stripePixels === undefined ? {} : { stripePixels: order.stripePixels }),
      opaque: order.background !== null,
      painted: share => scope.postMessage({ kind: 'painted', share }),
    });
    for await (const piece of pieces) {
      const taken = new Promise<void>(resolve => {
        take = resolve;
      });
      const bytes = piece as Uint8Array<ArrayBuffer>;
      scope.postMessage({ kind: 'piece', bytes }, [bytes.buffer]);
      await taken;
    }
    scope.postMessage({ kind: 'done' });
  } catch (error) {
    scope.postMessage(failed(error));
  }
}
