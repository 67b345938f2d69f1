/**
 * What the preload puts on the page's `window.orgsketch`: two functions, and nothing of Electron behind them. The types say only what
 * crosses the border: main decodes every request, and `Host` gives them their names and types back.
 */
export interface DesktopBridge {
  request(name: string, input: unknown): Promise<unknown>;
  /** Returns the function that stops listening. */
  listen(listener: (name: string, payload: unknown) => void): () => void;
}

export const DESKTOP_BRIDGE = 'orgsketch';
