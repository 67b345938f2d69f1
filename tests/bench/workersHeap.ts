import type { CDPSession } from 'playwright-core';

/** ms between two questions. */
const OFTEN = 15;

/** The largest heap that the page's workers had together while something went on, MB; null where there was none. */
export async function workersHeap(cdp: CDPSession, deed: () => Promise<void>): Promise<number | null> {
  const heaps = new Map<string, number>();
  let most: number | null = null;
  const came = ({ sessionId, targetInfo }: { sessionId: string; targetInfo: { type: string } }): void => {
    if (targetInfo.type === 'worker') heaps.set(sessionId, 0);
  };
  const went = ({ sessionId }: { sessionId: string }): void => void heaps.delete(sessionId);
  const said = ({ sessionId, message }: { sessionId: string; message: string }): void => {
    const { usedSize } = (JSON.parse(message) as { result?: { usedSize?: number } }).result ?? {};
    if (usedSize === undefined || !heaps.has(sessionId)) return;
    heaps.set(sessionId, usedSize);
    const together = [...heaps.values()].reduce((sum, heap) => sum + heap, 0);
    most = Math.max(most ?? 0, together / 1024 / 1024);
  };
  cdp.on('Target.attachedToTarget', came);
  cdp.on('Target.detachedFromTarget', went);
  cdp.on('Target.receivedMessageFromTarget', said);
  // Not flat: a session of the driver's hears only its own target.
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let asked = 0;
  const asking = setInterval(() => {
    for (const sessionId of heaps.keys()) {
      asked += 1;
      // It may be gone by now, and with it the answer.
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: asked, method: 'Runtime.getHeapUsage' }) })
        .catch(() => undefined);
    }
  }, OFTEN);
  try {
    await deed();
  } finally {
    clearInterval(asking);
    await cdp.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false });
    cdp.off('Target.attachedToTarget', came);
    cdp.off('Target.detachedFromTarget', went);
    cdp.off('Target.receivedMessageFromTarget', said);
  }
  return most;
}
