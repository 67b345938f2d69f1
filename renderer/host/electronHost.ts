import type { Result } from '../../shared/base/result.ts';
import { err } from '../../shared/base/result.ts';
import type { DesktopBridge } from '../../shared/host/desktopBridge.ts';
import type { EventName, Host, HostEvents } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';

type Listener = (payload: never) => void;

/** The host behind the preload's bridge. Events that come before anybody listens wait for their first listener. */
export function electronHost(bridge: DesktopBridge): Host {
  const listeners = new Map<string, Set<Listener>>();
  const waiting: { readonly name: string; readonly payload: never }[] = [];

  bridge.listen((name, payload) => {
    const heard = listeners.get(name);
    if (heard === undefined || heard.size === 0) waiting.push({ name, payload: payload as never });
    else for (const listener of [...heard]) listener(payload as never);
  });

  return {
    async request(name, input) {
      try {
        // Main answers every request of ours with a Result; only main itself being gone makes the bridge throw.
        return (await bridge.request(name, input)) as Result<never, HostError>;
      } catch (error) {
        return err({ code: 'connectionLost', subject: name, detail: String(error) });
      }
    },
    on<Name extends EventName>(name: Name, listener: (payload: HostEvents[Name]) => void) {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      for (const event of waiting.filter(event => event.name === name)) {
        waiting.splice(waiting.indexOf(event), 1);
        (listener as Listener)(event.payload);
      }
      return () => {
        heard.delete(listener);
      };
    },
  };
}
