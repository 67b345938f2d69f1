import { type CSSProperties, memo, type ReactElement } from 'react';
import { CSS_FAMILIES, EXACT_TEXT } from '../../shared/export/textFonts.ts';
import type { PathPrimitive, Primitive, RectPrimitive } from '../../shared/scene/primitive.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';

/** One item of the scene as SVG, placed so that the item's origin is the origin of the element around it. */
export const ItemGraphic = memo(
  function ItemGraphic({ item }: { readonly item: SceneItem }): ReactElement {
    const left = item.bounds.x - item.origin.x;
    const top = item.bounds.y - item.origin.y;
    const { width, height } = item.bounds;
    return (
      <svg aria-hidden="true" width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`} style={{ ...GRAPHIC, left, top }}>
        {item.primitives.map((primitive, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: primitives have no identity but their place in the painting order
          <PrimitiveGraphic key={index} primitive={primitive} />
        ))}
      </svg>
    );
  },
  // An item that was only moved keeps its primitives, and is drawn from its origin: nothing to do.
  (a, b) => a.item.primitives === b.item.primitives,
);

const GRAPHIC: CSSProperties = { position: 'absolute', overflow: 'visible', pointerEvents: 'none' };
const PrimitiveGraphic = memo(function PrimitiveGraphic({ primitive }: { readonly primitive: Primitive }): ReactElement {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...ink(primitive)} />;
    }
    case 'path':
      return <path d={primitive.d} {...ink(primitive)} />;
    case 'text':
      return (
        <g
          fontSize={primitive.size}
          fontWeight={primitive.weight}
          fill={primitive.fill}
          style={EXACT_TEXT}
          transform={primitive.turned && `rotate(90 ${primitive.x} ${primitive.y})`}
        >
          {primitive.runs.map((run, index) => (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place in the line
              key={index}
              x={primitive.x + run.x}
              y={primitive.y}
              xmlSpace="preserve"
              fontFamily={CSS_FAMILIES[run.face]}
              {...(run.face === 'system' && run.width > 0 ? { textLength: run.width, lengthAdjust: 'spacingAndGlyphs' } : {})}
            >
              {run.text}
            </text>
          ))}
        </g>
      );
  }
});

function ink({ fill, fillOpacity, stroke }: RectPrimitive | PathPrimitive) {
  return {
    fill: fill ?? 'none',
    fillOpacity,
    ...(stroke === null ? {} : { stroke: stroke.colour, strokeWidth: stroke.width, strokeDasharray: stroke.dash?.join(' ') }),
  };
}
