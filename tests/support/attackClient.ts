import { request as httpRequest } from 'node:http';
import { WebSocket } from 'ws';

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
      resolve(JSON.parse(data.toString()));
    };
    const hungUp = (code: number) => resolve(code);
    socket.once('message', answered);
    socket.once('close', hungUp);
    socket.send(text);
  });
}
