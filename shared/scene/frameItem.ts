import type { Frame } from '../model/frame.ts';
import type { FrameId } from '../model/ids.ts';
import { cutText } from '../text/cutText.ts';
import type { TextStyle } from '../text/textStyle.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Primitive } from './primitive.ts';
import type { FrameItem } from './sceneItem.ts';
import { baseline, textPrimitive } from './textPrimitive.ts';

export const FRAME_TITLE_STYLE: TextStyle = { size: 13, weight: 600 };
/** px. */
export const FRAME_PADDING = 12;
export const FRAME_TITLE_LINE = 20;

export const frameKey = (frame: FrameId): string => `frame/${frame}`;

export function frameItem(frame: Frame, theme: Theme): FrameItem {
  const { width, height } = frame.size;
  const colour = frame.colour === null ? theme.lineStrong : theme.unit[frame.colour];
  const title = frame.title.trim();
  const drawn: Primitive[] = [
    {
      kind: 'rect',
      x: 0.75,
      y: 0.75,
      width: Math.max(0, width - 1.5),
      height: Math.max(0, height - 1.5),
      radius: 12,
      fill: colour,
      fillOpacity: 0.06,
      stroke: { colour, width: 1.5, dash: [6, 5] },
    },
  ];
  if (title !== '') {
    const text = cutText(title, FRAME_TITLE_STYLE, Math.max(1, width - 2 * FRAME_PADDING));
    const ink = frame.colour === null ? theme.ink3 : colour;
    drawn.push(
      textPrimitive(FRAME_PADDING, FRAME_PADDING + baseline(FRAME_TITLE_LINE, FRAME_TITLE_STYLE.size) - 2, text, FRAME_TITLE_STYLE, ink),
    );
  }
  return {
    kind: 'frame',
    key: frameKey(frame.id),
    frame: frame.id,
    bounds: { ...frame.place, width, height },
    origin: frame.place,
    primitives: drawn,
  };
}
