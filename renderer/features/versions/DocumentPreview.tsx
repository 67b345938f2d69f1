import { Minus, Plus } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { type OrgDocument, scenariosInOrder } from '../../../shared/model/orgDocument.ts';
import { useWindowTheme } from '../../app/useWindowTheme.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DocumentPreview.module.css';
import { paintScene } from './paintScene.ts';
import { usePreviewView } from './usePreviewView.ts';
import { useScene } from './useScene.ts';

const ZOOM_STEP = 1.25;

/** A document's drawing to look at, not to touch: the scenario that the window shows, else its first; whole at first. Fills the box that it is put in. */
export function DocumentPreview({ document: content }: { document: OrgDocument }) {
  const say = useSay();
  const theme = useWindowTheme();
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { shown } = useSession().state.getState().open.store;
  const scenario = content.scenarios.get(shown) ?? scenariosInOrder(content)[0];
  const scene = useScene(content, scenario?.id, theme);
  const { size, at, fit, zoomBy, handlers } = usePreviewView(box, scene?.bounds ?? null);
  useLayoutEffect(() => {
    if (canvas.current !== null && scene !== null) paintScene(canvas.current, scene, at, size);
  }, [scene, at, size]);

  const label = say('preview.label', {
    title: content.settings.title === '' ? say('document.untitled') : content.settings.title,
    units: say('compare.count.units', { count: scenario?.units.size ?? 0 }),
    duties: say('compare.count.duties', { count: scenario?.duties.size ?? 0 }),
    dependencies: say('compare.count.dependencies', { count: scenario?.dependencies.size ?? 0 }),
  });
  return (
    <div className={styles.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reached by keyboard */}
      <section ref={box} className={styles.box} aria-label={say('preview.keys')} tabIndex={0} {...handlers}>
        <canvas ref={canvas} className={styles.canvas} role="img" aria-label={label} hidden={scene === null} />
      </section>
      {scene === null && (
        <p className={styles.note} role="status">
          {say('preview.drawing')}
        </p>
      )}
      {scene?.bounds === null && <p className={styles.empty}>{say('preview.empty')}</p>}
      <div className={styles.zoom} role="toolbar" aria-label={say('zoom.title')}>
        <Button tone="quiet" icon={Minus} aria-label={say('zoom.out')} onClick={() => zoomBy(1 / ZOOM_STEP)} />
        <Button tone="quiet" icon={Plus} aria-label={say('zoom.in')} onClick={() => zoomBy(ZOOM_STEP)} />
        <Button tone="quiet" onClick={fit}>
          {say('zoom.fit')}
        </Button>
      </div>
    </div>
  );
}
