/** What the page may load: its own files and pictures that it made itself. No inline script, no eval, no frame, no form, no network. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** What the page does with the machine beyond drawing; whatever else a browser knows is refused to it and to anything inside it. */
const OWN_FEATURES = ['clipboard-write', 'fullscreen'];
const NO_FEATURES = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * With every answer of both fronts, refusals too. The page stays alone in its group of windows and in nobody's frame; it is not "cross-origin
 * isolated" in the browser's sense, because that would only give it finer clocks and shared memory, which it has no use for.
 *
 * @param connect where the page may speak to beside its own origin, as sources of a content policy
 */
export function safeHeaders(connect: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [...CONTENT_POLICY, ["connect-src 'self'", ...connect].join(' ')].join('; '),
    'permissions-policy': [...OWN_FEATURES.map(name => `${name}=(self)`), ...NO_FEATURES.map(name => `${name}=()`)].join(', '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  };
}
