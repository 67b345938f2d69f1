import type { WebSocket } from 'ws';
import { z } from 'zod';
import { LARGE_REQUESTS, type WireMessage, type WireRequest } from '../../shared/host/browserWire.ts';
import { writeWireText } from '../../shared/host/wireText.ts';
import { hostFailure } from '../services/hostFailure.ts';
import type { WindowSession } from '../services/windowSession.ts';

const requestSchema: z.ZodType<WireRequest> = z.object({ id: z.number().int(), name: z.string(), input: z.unknown() });
/** How a message of our own page begins. */
const HEAD = /^\{"id":(\d{1,15}),"name":"([\w.]{1,40})",/;
/** WebSocket status codes. */
const UNSUPPORTED = 1003;
const POLICY = 1008;

/**
 * Lets one window's session answer what comes over its socket. `working` gets each answer that is under way.
 *
 * @param largestOrdinary bytes; what is larger and has no document in it is refused before it is taken apart
 */
export function connectWindow(
  socket: WebSocket,
  session: WindowSession,
  largestOrdinary: number,
  working: (work: Promise<void>) => void,
): void {
  const reply = (message: WireMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(writeWireText(message));
  };
  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(UNSUPPORTED);
    const bytes = data as Buffer;
    if (bytes.length > largestOrdinary) {
      const [, id, name] = HEAD.exec(bytes.toString('latin1', 0, 100)) ?? [];
      if (name === undefined) return socket.close(POLICY);
      if (!LARGE_REQUESTS.has(name)) return reply({ id: Number(id), result: hostFailure('tooLarge', name) });
    }
    const request = decode(bytes.toString());
    if (request === null) return socket.close(POLICY);
    working(session.answer(request.name, request.input).then(result => reply({ id: request.id, result })));
  });
  // A message that is too large or broken: ws closes the socket itself.
  socket.on('error', () => undefined);
}

function decode(text: string): WireRequest | null {
  try {
    const result = requestSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
