import { useEffect } from 'react';
import { useClipboard } from '../actions/useClipboard.ts';
import { useShortcuts } from '../actions/useShortcuts.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { useSession } from '../session/SessionContext.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { Announcer } from './Announcer.tsx';
import { applyTheme } from './applyTheme.ts';
import { DialogHost } from './DialogHost.tsx';
import { InspectorPane } from './InspectorPane.tsx';
import { OutlinePane } from './OutlinePane.tsx';
import styles from './Shell.module.css';
import { StatusBar } from './StatusBar.tsx';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { useWindowTheme } from './useWindowTheme.ts';
import { useWindowTitle } from './useWindowTitle.ts';

/** The window: its bars, the outline, the drawing, the inspector, and what floats above them. */
export function Shell() {
  const say = useSay();
  const { info } = useSession();
  const presenting = useSessionState(state => state.seeing.presenting);
  const outlineOpen = useSessionState(state => state.settings.outlineOpen);
  const inspectorOpen = useSessionState(state => state.settings.inspectorOpen);
  const language = useSessionState(state => interfaceLanguage(state.settings, info));
  const theme = useWindowTheme();
  useShortcuts();
  useClipboard();
  useWindowTitle();
  useEffect(() => applyTheme(document.documentElement, theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  return (
    <div className={styles.shell} data-presenting={presenting || undefined}>
      <header className={styles.topBar} data-area="topBar">
        <TopBar />
      </header>
      <Notices />
      <div className={styles.middle}>
        {outlineOpen && !presenting && <OutlinePane />}
        <div className={styles.stage}>
          <main className={styles.canvas} data-area="canvas" aria-label={say('area.canvas')}>
            <Canvas />
          </main>
          <Toasts />
        </div>
        {inspectorOpen && !presenting && <InspectorPane />}
      </div>
      <footer className={styles.statusBar} data-area="statusBar">
        <StatusBar />
      </footer>
      <Announcer />
      <DialogHost />
    </div>
  );
}
