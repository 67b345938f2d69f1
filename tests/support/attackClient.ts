import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { readWireText } from '../../shared/host/wireText.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** One HTTP request, word for word: no client tidies the path or sets headers of its own. */
export function rawRequest(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = options;
    httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      let body = '';
      response.setEncoding('utf8').on('data', text => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** Opens a WebSocket: the socket, or the HTTP status that refused it. */
export function openSocket(url: string, headers: Record<string, string>): Promise<WebSocket | number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (request, response) => {
      request.destroy();
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', reject);
  });
}

/** Sends one text and waits for the answer to it, or for the code with which the host hung up. */
export function ask(socket: WebSocket, text: string | Buffer): Promise<unknown> {
  return new Promise(resolve => {
    const answered = (data: { toString(): string }) => {
      socket.off('close', hungUp);
      resolve(readWireText(data.toString()));
    };
    const hungUp = (code: number) => resolve(code);
    socket.once('message', answered);
    socket.once('close', hungUp);
    socket.send(text);
  });
}

/** What came back over a plain connection until the host hung up. */
export interface RawAnswer {
  /** Every status line in it; none when the host said nothing. */
  readonly statuses: readonly number[];
  readonly text: string;
  /** Whether the host hung up, and we did not have to. */
  readonly hungUp: boolean;
}

/**
 * Sends bytes as they are and never ends its own side: whether the connection ends is for the host to say.
 *
 * @param patience ms after which we hang up ourselves
 */
export function rawBytes(port: number, bytes: string | Uint8Array, patience = 5_000): Promise<RawAnswer> {
  return new Promise(resolve => {
    let text = '';
    let hungUp = true;
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const timer = setTimeout(() => {
      hungUp = false;
      socket.destroy();
    }, patience);
    socket.on('connect', () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', part => {
      text += part;
    });
    // A reset is a way to hang up too; and so is the end of the other side, after which nobody reads any more.
    socket.on('error', () => undefined);
    socket.on('end', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
      resolve({ statuses, text, hungUp });
    });
  });
}

/** A request, line by line. */
export const rawHttp = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`;

/** A masked WebSocket frame with these header bits and that content; `length` says what the header claims, when it lies. */
export function wsFrame(firstByte: number, content: Uint8Array, { masked = true, length = content.length } = {}): Buffer {
  const mask = masked ? 0x80 : 0;
  const head =
    length < 126
      ? Buffer.from([firstByte, mask | length])
      : length < 65_536
        ? Buffer.from([firstByte, mask | 126, length >> 8, length & 0xff])
        : Buffer.concat([Buffer.from([firstByte, mask | 127]), bigEndian(length)]);
  // A mask of zeros changes nothing, and is one all the same.
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), content]);
}

function bigEndian(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}
