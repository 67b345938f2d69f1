import { describe, expect, test } from 'vitest';
import { DROP_CHANNEL, EVENT_CHANNEL, HEARD_CHANNEL, REQUEST_CHANNEL } from '../../../electron/desktop/channels.ts';
import { exposeBridge, type PreloadParts } from '../../../electron/desktop/exposeBridge.ts';
import type { DesktopBridge } from '../../../shared/host/desktopBridge.ts';

type DropTest = Parameters<PreloadParts['page']['addEventListener']>[1];

function preload() {
  const exposed = new Map<string, unknown>();
  const invoked: unknown[] = [];
  const sent: unknown[] = [];
  const heard = new Map<string, (event: unknown, ...args: unknown[]) => void>();
  const page = new Map<string, DropTest>();
  exposeBridge({
    contextBridge: { exposeInMainWorld: (name, api) => void exposed.set(name, api) },
    ipcRenderer: {
      invoke: async (...args) => {
        invoked.push(args);
        return 'answer';
      },
      send: (...args) => void sent.push(args),
      on: (channel, listener) => heard.set(channel, listener),
    },
    webUtils: { getPathForFile: file => (file as unknown as { path: string }).path },
    page: { addEventListener: (type, listener) => void page.set(type, listener) },
  });
  const drag = (type: 'dragover' | 'drop', files: readonly { path: string }[], types = ['Files']) => {
    let taken = false;
    page.get(type)?.({ dataTransfer: { types, files: files as never }, preventDefault: () => (taken = true) });
    return taken;
  };
  return {
    exposed,
    invoked,
    sent,
    drag,
    bridge: exposed.get('orgsketch') as DesktopBridge,
    emit: (...args: unknown[]) => heard.get(EVENT_CHANNEL)?.({ sender: 'electron' }, ...args),
  };
}

describe('the bridge', () => {
  test('is all that the page gets, and two functions wide', () => {
    const { exposed } = preload();
    expect([...exposed.keys()]).toEqual(['orgsketch']);
    expect(Object.keys(exposed.get('orgsketch') as object)).toEqual(['request', 'listen']);
  });

  test('sends every request down one channel, whatever its name', async () => {
    const { bridge, invoked } = preload();
    expect(await bridge.request(DROP_CHANNEL, '/etc/passwd')).toBe('answer');
    expect(invoked).toEqual([[REQUEST_CHANNEL, DROP_CHANNEL, '/etc/passwd']]);
  });

  test('passes on events without Electron’s own object, until nobody listens', () => {
    const { bridge, emit, sent } = preload();
    const heard: unknown[] = [];
    const stop = bridge.listen((...args) => heard.push(args));
    emit('close.requested', null);
    stop();
    emit('close.requested', null);
    expect(heard).toEqual([['close.requested', null]]);
    expect(sent).toEqual([[HEARD_CHANNEL], [HEARD_CHANNEL]]);
  });
});

describe('a dropped file', () => {
  test('goes to main by its path, past the page', () => {
    const { drag, sent } = preload();
    expect([drag('dragover', []), drag('drop', [{ path: '/home/ann/plan.org' }])]).toEqual([true, true]);
    expect(sent).toEqual([[DROP_CHANNEL, '/home/ann/plan.org']]);
  });

  test('is one with a place on the disk; what is dragged inside the page is the page’s own', () => {
    const { drag, sent } = preload();
    expect(drag('dragover', [], ['text/plain'])).toBe(false);
    expect(drag('drop', [], ['text/plain'])).toBe(false);
    drag('drop', [{ path: '' }]);
    expect(sent).toEqual([]);
  });
});
