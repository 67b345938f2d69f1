import type { ContentsPart, NavigationPart } from './electronParts.ts';
import { START_URL } from './ownOrigin.ts';

/** The page may load itself again and never goes anywhere else: no navigation, no frame, no second window, no address found by WebRTC. */
export function guardContents(contents: ContentsPart): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stay = (details: NavigationPart) => {
    if (details.url !== START_URL || !details.isMainFrame) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', details => details.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    // Left alone, Electron would choose the first one.
    event.preventDefault();
    choose('');
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
