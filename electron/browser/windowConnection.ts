import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { WireMessage, WireRequest } from '../../shared/host/browserWire.ts';
import type { WindowSession } from '../services/windowSession.ts';

const requestSchema: z.ZodType<WireRequest> = z.object({ id: z.number().int(), name: z.string(), input: z.unknown() });
/** WebSocket status codes. */
const UNSUPPORTED = 1003;
const POLICY = 1008;

/** Lets one window's session answer what comes over its socket. `working` gets each answer that is under way. */
export function connectWindow(socket: WebSocket, session: WindowSession, working: (work: Promise<void>) => void): void {
  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(UNSUPPORTED);
    const request = decode(data.toString());
    if (request === null) return socket.close(POLICY);
    working(
      session.answer(request.name, request.input).then(result => {
        const message: WireMessage = { id: request.id, result };
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
      }),
    );
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
