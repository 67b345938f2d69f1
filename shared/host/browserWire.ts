import type { Result } from '../base/result.ts';
import type { EventName, RequestName } from './host.ts';
import type { HostError } from './hostError.ts';

/**
 * What goes between the page and the browser front: one WebSocket a window, JSON text (from the host as `wireText` has it). Where it is, and how a page says who it is:
 * `token` proves that its user started the host; `tab` stays through reloads; `page` is new with each, and lets a page whose
 * connection broke have its own session back; `languages` are the browser's.
 */
export const BROWSER_WIRE = {
  path: '/window',
  token: 'token',
  tab: 'tab',
  page: 'page',
  languages: 'languages',
  /** Bytes of a message with a document in it. */
  largestMessage: 256 * 1024 * 1024,
  /** Bytes of any other. */
  largestOrdinaryMessage: 8 * 1024 * 1024,
} as const;

/** Those whose message has a document in it. */
export const LARGE_REQUESTS: ReadonlySet<string> = new Set<RequestName>(['document.write', 'journal.begin', 'journal.append']);

/** From the page, its parts in this order. The name and the input are decoded on the other side. */
export interface WireRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** From the host. */
export type WireMessage =
  | { readonly id: number; readonly result: Result<unknown, HostError> }
  | { readonly event: EventName; readonly payload: unknown };
