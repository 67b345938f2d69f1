import type { WebSocket } from 'ws';

const BEAT = 15_000;

/** Ends a socket whose other end has silently gone (a browser that was killed, a laptop that slept). */
export function keepAlive(socket: WebSocket): void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, BEAT);
  socket.on('close', () => clearInterval(timer));
}
