import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  Display,
  Event,
  IpcMain,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  NativeTheme,
  OpenDialogOptions,
  Protocol,
  RenderProcessGoneDetails,
  SaveDialogOptions,
  Session,
  WebContents,
  WebContentsWillNavigateEventParams,
  WebFrameMain,
} from 'electron';

/**
 * The pieces of Electron that we use, in Electron's own types, so that everything but main.ts and preload.ts runs and is tested in plain
 * Node. main.ts passes the real ones: when Electron changes one of them, it no longer compiles.
 */
export interface ElectronParts {
  readonly app: AppPart;
  readonly protocol: Pick<Protocol, 'handle'>;
  readonly session: SessionPart;
  readonly ipcMain: IpcPart;
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>;
  readonly screen: ScreenPart;
  openWindow(options: BrowserWindowConstructorOptions): { readonly window: WindowPart; readonly dialog: DialogPart };
  /** null: no menu bar, and with it none of Electron's preset keys. */
  setMenu(template: MenuItemConstructorOptions[] | null): void;
  /** The system is about to end, on Linux and a Mac. Refused, it waits for us to quit. */
  onShutdown(listener: (event: Event) => void): void;
}

export interface AppPart
  extends Pick<App, 'quit' | 'isPackaged' | 'getVersion' | 'getPreferredSystemLanguages' | 'addRecentDocument' | 'clearRecentDocuments'> {
  on(event: 'second-instance', listener: (event: Event, argv: string[], workingDirectory: string, start: unknown) => void): unknown;
  on(event: 'open-file', listener: (event: Event, path: string) => void): unknown;
  on(event: 'window-all-closed' | 'activate', listener: () => void): unknown;
  on(event: 'before-quit', listener: (event: Event) => void): unknown;
  on(event: 'web-contents-created', listener: (event: Event, contents: ContentsPart) => void): unknown;
}

export interface ScreenPart {
  getPrimaryDisplay(): DisplayPart;
  getAllDisplays(): DisplayPart[];
}
type DisplayPart = Pick<Display, 'id' | 'workArea'>;

export interface SessionPart
  extends Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'
  > {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
  on(event: 'will-download', listener: (event: Event) => void): unknown;
}

export interface IpcPart extends Pick<IpcMain, 'handle'> {
  on(channel: string, listener: (event: SenderPart, ...args: unknown[]) => void): unknown;
}

export interface ContentsPart
  extends Pick<WebContents, 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy' | 'send' | 'reload' | 'isCrashed' | 'undo' | 'redo'> {
  readonly mainFrame: FramePart;
  on(event: 'will-navigate', listener: (details: NavigationPart) => void): unknown;
  on(event: 'will-frame-navigate', listener: (details: NavigationPart) => void): unknown;
  on(event: 'will-redirect', listener: (details: Event) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Event) => void): unknown;
  on(event: 'select-bluetooth-device', listener: (event: Event, devices: unknown[], choose: (id: string) => void) => void): unknown;
  on(event: 'render-process-gone', listener: (event: Event, details: RenderProcessGoneDetails) => void): unknown;
}

/** Where a page wants to go. */
export type NavigationPart = Event<Pick<WebContentsWillNavigateEventParams, 'url' | 'isMainFrame'>>;

export interface WindowPart
  extends Pick<
    BrowserWindow,
    | 'loadURL'
    | 'show'
    | 'focus'
    | 'close'
    | 'maximize'
    | 'isMaximized'
    | 'setFullScreen'
    | 'isFullScreen'
    | 'getNormalBounds'
    | 'isMinimized'
    | 'restore'
    | 'destroy'
    | 'isDestroyed'
    | 'setTitle'
    | 'setDocumentEdited'
    | 'setRepresentedFilename'
  > {
  readonly webContents: ContentsPart;
  on(event: 'close' | 'page-title-updated', listener: (event: Event) => void): unknown;
  on(event: 'focus' | 'closed' | 'move' | 'resize', listener: () => void): unknown;
  /** The user's session is about to end, on Windows. */
  on(event: 'query-session-end' | 'session-end', listener: () => void): unknown;
  once(event: 'ready-to-show', listener: () => void): unknown;
}

/** The dialogs of one window: main.ts ties them to it. */
export interface DialogPart {
  showOpenDialog(options: OpenDialogOptions): ReturnType<Dialog['showOpenDialog']>;
  showSaveDialog(options: SaveDialogOptions): ReturnType<Dialog['showSaveDialog']>;
  showMessageBox(options: MessageBoxOptions): ReturnType<Dialog['showMessageBox']>;
}

export type FramePart = Pick<WebFrameMain, 'url'>;
export interface SenderPart {
  readonly senderFrame: FramePart | null;
}
