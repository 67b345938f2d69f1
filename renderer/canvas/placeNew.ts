import type { Point, Rect } from '../../shared/base/geometry.ts';
import { CARD } from '../../shared/card/cardMetrics.ts';
import { addFrame } from '../../shared/commands/frames/addFrame.ts';
import { addNote } from '../../shared/commands/notes/addNote.ts';
import { addUnit } from '../../shared/commands/units/addUnit.ts';
import { FRAME_SIZE } from '../../shared/model/frame.ts';
import type { FrameId, NoteId, UnitId } from '../../shared/model/ids.ts';
import { NOTE_SIZE } from '../../shared/model/note.ts';
import { addPositionTo } from '../actions/addPositionTo.ts';
import { perform } from '../session/perform.ts';
import { sayIn } from '../session/sayIn.ts';
import { select } from '../session/select.ts';
import { showToast } from '../session/showToast.ts';
import type { CanvasContextValue } from './CanvasContext.ts';
import { isUnitKind, type PaletteKind } from './paletteKinds.ts';

/** px: about half the height of a card that has only a name. */
const HALF_CARD = 20;

/**
 * Puts something new at a point of the drawing, or into a unit, selects it and opens what one types next. A frame goes around the area that is
 * named, if there is one.
 */
export function placeNew({ session }: CanvasContextValue, kind: PaletteKind, unit: UnitId | null, at: Point, around?: Rect): void {
  const { setState } = session.state;
  if (isUnitKind(kind)) {
    const id = session.newId() as UnitId;
    const place = { x: at.x - CARD.width / 2, y: at.y - HALF_CARD };
    if (!perform(session, addUnit, { id, kind, parent: unit, ...(unit === null && { at: place }) }).ok) return;
    select(session, { units: [id] });
    setState({ editing: { kind: 'unitName', unit: id, fresh: true, on: 'canvas' } });
    if (unit !== null) session.canvas.current?.reveal(id);
  } else if (kind === 'position') {
    if (unit === null) {
      showToast(session, { kind: 'info', text: sayIn(session)('hint.positionNeedsUnit'), action: null });
      return;
    }
    addPositionTo(session, unit);
  } else if (kind === 'note') {
    const id = session.newId() as NoteId;
    perform(session, addNote, { id, at: { x: at.x - NOTE_SIZE.width / 2, y: at.y - NOTE_SIZE.minHeight / 2 } });
    select(session, { notes: [id] });
    setState({ editing: { kind: 'note', note: id } });
  } else {
    const id = session.newId() as FrameId;
    const box = around ?? { x: at.x - FRAME_SIZE.width / 2, y: at.y - FRAME_SIZE.height / 2, ...FRAME_SIZE };
    perform(session, addFrame, { id, box });
    select(session, { frames: [id] });
    setState({ editing: { kind: 'frameTitle', frame: id } });
  }
}
