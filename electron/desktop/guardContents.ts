import type { ContentsPart } from './electronParts.ts';

/** The page is loaded once by main and never goes anywhere else: no navigation, no frame, no second window, no address found by WebRTC. */
export function guardContents(contents: ContentsPart): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', details => details.preventDefault());
  contents.on('will-frame-navigate', details => details.preventDefault());
  contents.on('will-redirect', details => details.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
