import type { BranchStyle } from '../../../../shared/model/unit.ts';

/** Where the cards of a small branch stand, 4 × 3 px each, in a field of 20 × 16 px below the card that leads it. */
const PLACES: Record<BranchStyle, readonly (readonly [number, number])[]> = {
  across: grid([1, 8, 15], [9]),
  hangingLeft: grid([4], [5, 9, 13]),
  hangingRight: grid([12], [5, 9, 13]),
  hangingBoth: grid([3, 13], [6, 11]),
  columns2: grid([5, 11], [5, 9, 13]),
  columns3: grid([2, 8, 14], [6, 11]),
  columns4: grid([0, 5, 11, 16], [6, 11]),
  compact: [
    [2, 6],
    [8, 6],
    [14, 6],
    [2, 10],
    [8, 10],
  ],
};

/** A branch style drawn small; what is inherited is the arrow from above. */
export function BranchStyleSign({ choice }: { readonly choice: BranchStyle | 'inherited' }) {
  return (
    <svg width="20" height="16" viewBox="0 0 20 16" fill="currentColor" aria-hidden="true" style={{ display: 'block' }}>
      {choice === 'inherited' ? (
        <path d="M10 1v11M5.5 8l4.5 4.5L14.5 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <>
          <rect x="7" y="0" width="6" height="3" rx="0.5" />
          {PLACES[choice].map(([x, y]) => (
            <rect key={`${x} ${y}`} x={x} y={y} width="4" height="3" rx="0.5" opacity="0.65" />
          ))}
        </>
      )}
    </svg>
  );
}

function grid(columns: readonly number[], rows: readonly number[]): readonly (readonly [number, number])[] {
  return rows.flatMap(y => columns.map(x => [x, y] as const));
}
