import type { Result } from '../../shared/base/result.ts';
import { err } from '../../shared/base/result.ts';
import type { WireMessage, WireRequest } from '../../shared/host/browserWire.ts';
import type { EventName, Host, HostEvents, HostRequests, RequestName } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { readWireText } from '../../shared/host/wireText.ts';

/** ms. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

type Listener = (payload: never) => void;
type Settle = (result: Result<unknown, HostError>) => void;

/**
 * Requests and events over a WebSocket that opens itself again when it breaks. What was asked over a connection that broke is answered with
 * `connectionLost`: whether the host had done it by then cannot be known here.
 */
export class WireClient implements Host {
  readonly #open: () => WebSocket;
  readonly #listeners = new Map<EventName, Set<Listener>>();
  readonly #waiting = new Map<number, { readonly name: string; readonly settle: Settle }>();
  #socket: WebSocket | null = null;
  #lastId = 0;
  #pause = FIRST_PAUSE;
  #attempts = 0;
  /** Resolves when the first attempt to connect has succeeded or failed. */
  readonly firstTry: Promise<void>;

  constructor(open: () => WebSocket) {
    this.#open = open;
    this.firstTry = new Promise(resolve => this.#connect(resolve));
  }

  request<Name extends RequestName>(
    name: Name,
    input: HostRequests[Name]['input'],
  ): Promise<Result<HostRequests[Name]['output'], HostError>> {
    const socket = this.#socket;
    if (socket === null || socket.readyState !== WebSocket.OPEN) return Promise.resolve(lost(name));
    this.#lastId += 1;
    const request: WireRequest = { id: this.#lastId, name, input };
    socket.send(JSON.stringify(request));
    return new Promise(resolve => {
      // The host decodes what it is asked and answers in its own types: this is the one place where they are taken on trust.
      const settle = resolve as Settle;
      this.#waiting.set(request.id, { name, settle });
    });
  }

  on<Name extends EventName>(name: Name, listener: (payload: HostEvents[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  #connect(tried: () => void): void {
    this.#attempts += 1;
    const socket = this.#open();
    socket.addEventListener('open', () => {
      this.#socket = socket;
      this.#pause = FIRST_PAUSE;
      // That the very first attempt succeeds is no news.
      if (this.#attempts > 1) this.#emit('connection', { alive: true });
      tried();
    });
    socket.addEventListener('message', event => this.#receive(readWireText(String(event.data))));
    socket.addEventListener('close', () => {
      tried();
      this.#breakOff(socket);
      setTimeout(() => this.#connect(() => undefined), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    });
  }

  #breakOff(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { name, settle } of waiting) settle(lost(name));
    this.#emit('connection', { alive: false });
  }

  #receive(message: WireMessage): void {
    if ('event' in message) {
      this.#emit(message.event, message.payload);
      return;
    }
    this.#waiting.get(message.id)?.settle(message.result);
    this.#waiting.delete(message.id);
  }

  #emit(name: EventName, payload: unknown): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(payload as never);
  }
}

const lost = (name: string) => err<HostError>({ code: 'connectionLost', subject: name, detail: '' });
