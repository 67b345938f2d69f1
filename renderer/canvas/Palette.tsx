import { Building2, Frame, IdCard, type LucideIcon, PanelLeftClose, Plus, StickyNote, Unplug, UsersRound } from 'lucide-react';
import type { PointerEvent, ReactElement } from 'react';
import { center, inflate, type Rect, unionOf } from '../../shared/base/geometry.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { FRAME_TITLE_LINE } from '../../shared/scene/frameItem.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { useSay } from '../session/useSay.ts';
import { useSessionState } from '../session/useSessionState.ts';
import { useCanvas } from './CanvasContext.ts';
import { paletteGesture } from './gestures/paletteGesture.ts';
import { runGesture } from './gestures/runGesture.ts';
import styles from './Palette.module.css';
import { PALETTE_KINDS, PALETTE_LABEL, type PaletteKind } from './paletteKinds.ts';
import { placeNew } from './placeNew.ts';

export const PALETTE_ICON: Readonly<Record<PaletteKind, LucideIcon>> = {
  department: Building2,
  team: UsersRound,
  position: IdCard,
  external: Unplug,
  note: StickyNote,
  frame: Frame,
};

/** px between a frame and what it was put around; its title stands above that. */
const FRAME_MARGIN = 24;

/**
 * What can be drawn: dragged on to the canvas, or pressed to put it in the middle of the view (a position into the selected unit, a frame around
 * the selected ones).
 */
export function Palette(): ReactElement {
  const canvas = useCanvas();
  const say = useSay();
  const open = useSessionState(state => state.settings.paletteOpen);
  const { session } = canvas;

  const put = (kind: PaletteKind): void => {
    const { units } = session.state.getState().selection;
    const port = session.canvas.current;
    const unit = kind === 'position' ? (units.length === 1 ? units[0] : null) : null;
    if (port === null) return;
    const around = kind === 'frame' ? frameAround(canvas.source.scene, units) : undefined;
    placeNew(canvas, kind, unit ?? null, center(port.visible()), around);
  };
  const press = (kind: PaletteKind, event: PointerEvent): void => {
    if (event.button !== 0) return;
    runGesture(
      canvas,
      event.nativeEvent,
      () => paletteGesture(canvas, kind),
      () => put(kind),
    );
  };

  if (!open) {
    return (
      <button
        type="button"
        className={styles.opener}
        title={say('palette.open')}
        aria-label={say('palette.open')}
        onClick={() => changeSettings(session, { paletteOpen: true })}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
    );
  }
  return (
    <div className={styles.palette} role="toolbar" aria-label={say('palette.title')} aria-orientation="vertical">
      {PALETTE_KINDS.map(kind => {
        const Icon = PALETTE_ICON[kind];
        // A click without a pointer (detail 0) is the keyboard's; the pointer's own is the gesture that did not move.
        return (
          <button
            key={kind}
            type="button"
            className={styles.item}
            data-palette={kind}
            title={say('palette.hint')}
            onPointerDown={event => press(kind, event)}
            onClick={event => event.detail === 0 && put(kind)}
          >
            <Icon size={15} strokeWidth={1.7} aria-hidden="true" />
            {say(PALETTE_LABEL[kind])}
          </button>
        );
      })}
      <button
        type="button"
        className={styles.closer}
        title={say('palette.close')}
        aria-label={say('palette.close')}
        onClick={() => changeSettings(session, { paletteOpen: false })}
      >
        <PanelLeftClose size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

function frameAround(scene: LiveScene, units: readonly UnitId[]): Rect | undefined {
  const cards = unionOf(units.flatMap(unit => scene.card(unit)?.box ?? []));
  if (cards === null) return undefined;
  const box = inflate(cards, FRAME_MARGIN);
  return { ...box, y: box.y - FRAME_TITLE_LINE, height: box.height + FRAME_TITLE_LINE };
}
