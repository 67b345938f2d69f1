// Stands before our main bundle in an Electron older than ours, and gives it what its age lacks. Never part of the product.
const Module = require('node:module');
const { webcrypto } = require('node:crypto');
const { deserialize, serialize } = require('node:v8');
const electron = require('electron');

require('./olderLanguage.cjs');
// Driven by a test, it is ready once its driver watches: a window that opens at the moment of watching is waited for in vain.
if (process.argv.includes('--remote-debugging-port=0')) require('./driver.cjs');

globalThis.crypto ??= webcrypto;
globalThis.structuredClone ??= value => deserialize(serialize(value));
globalThis.Response ??= class Response {
  constructor(body, { status = 200, headers = {} } = {}) {
    Object.assign(this, { body, status, headers });
  }
};

/** `protocol.handle` (25) by the older `registerBufferProtocol`. */
function handle(scheme, handler) {
  electron.protocol.registerBufferProtocol(scheme, (request, respond) => {
    const { body, status, headers } = handler({ url: request.url, method: request.method });
    respond({ statusCode: status, headers, mimeType: headers['content-type']?.split(';')[0], data: body ?? Buffer.alloc(0) });
  });
}

/** Where a page wants to go stood beside the event (before 25), and now stands in it. */
electron.app.on('web-contents-created', (_event, contents) => {
  const listenTo = contents.on.bind(contents);
  contents.on = (name, listener) =>
    listenTo(name, name === 'will-navigate' ? (event, url) => listener(Object.assign(event, { url, isMainFrame: true })) : listener);
});

const protocol = new Proxy(electron.protocol, { get: (target, key) => (key === 'handle' ? handle : bound(target, key)) });
const newer = new Proxy(electron, { get: (target, key) => (key === 'protocol' ? protocol : target[key]) });

function bound(target, key) {
  const value = target[key];
  return typeof value === 'function' ? value.bind(target) : value;
}

const load = Module._load;
Module._load = (request, ...rest) => (request === 'electron' ? newer : load(request, ...rest));
require('./dist/main/main.cjs');
