import { BROWSER_WIRE } from '../../shared/host/browserWire.ts';

/** What the browser front grants to whoever connects: far more than its own page needs, and far less than would hurt. */
export interface BrowserLimits {
  /** Open at once. A browser opens six for the page, and one for each tab. */
  readonly connections: number;
  readonly headers: number;
  /** ms in which a request must have come whole: nobody sends us more than a few lines. */
  readonly request: number;
  /** ms: how often that is looked at. */
  readonly check: number;
  /** ms without a byte in either direction, before a page's answer is given up. */
  readonly idle: number;
  /** Bytes of a message with a document in it. */
  readonly largestMessage: number;
  /** Bytes of any other. */
  readonly largestOrdinaryMessage: number;
}

export const BROWSER_LIMITS: BrowserLimits = {
  connections: 256,
  headers: 100,
  request: 10_000,
  check: 2_000,
  idle: 60_000,
  largestMessage: BROWSER_WIRE.largestMessage,
  largestOrdinaryMessage: BROWSER_WIRE.largestOrdinaryMessage,
};
