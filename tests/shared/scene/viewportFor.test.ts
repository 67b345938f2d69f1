import { describe, expect, it } from 'vitest';
import { encloses } from '../../../shared/base/geometry.ts';
import { viewportFor, viewportRevealing, visibleArea, ZOOM_MIN } from '../../../shared/scene/viewportFor.ts';

const VIEW = { width: 1_280, height: 720 };

describe('showing an area', () => {
  it('shows it whole, in the middle, with the margin around it', () => {
    const area = { x: -300, y: 50, width: 4_000, height: 900 };
    const at = viewportFor(area, VIEW, 40, 1);
    expect(at.zoom).toBeCloseTo(0.3, 5);
    const seen = visibleArea(at, VIEW);
    expect(encloses(seen, area)).toBe(true);
    expect(seen.x + seen.width / 2).toBeCloseTo(area.x + area.width / 2, -1);
  });

  it('never enlarges a small one beyond what is asked, nor shrinks a huge one to nothing', () => {
    expect(viewportFor({ x: 0, y: 0, width: 10, height: 10 }, VIEW, 40, 1).zoom).toBe(1);
    expect(viewportFor({ x: 0, y: 0, width: 1e7, height: 10 }, VIEW, 40, 1).zoom).toBe(ZOOM_MIN);
  });
});

describe('revealing an area', () => {
  const now = { x: 0, y: 0, zoom: 1 };

  it('leaves the view alone where the area is seen already', () => {
    expect(viewportRevealing({ x: 100, y: 100, width: 196, height: 40 }, now, VIEW, 24)).toBe(now);
  });

  it('moves by no more than it takes, and keeps the zoom', () => {
    expect(viewportRevealing({ x: 1_200, y: 100, width: 196, height: 40 }, now, VIEW, 24)).toEqual({
      x: -(1_396 + 24 - 1_280),
      y: 0,
      zoom: 1,
    });
    expect(viewportRevealing({ x: 100, y: -60, width: 196, height: 40 }, now, VIEW, 24)).toEqual({ x: 0, y: 84, zoom: 1 });
  });

  it('shows the beginning of what is too large to fit', () => {
    const at = viewportRevealing({ x: -50, y: 0, width: 5_000, height: 40 }, now, VIEW, 24);
    expect(at.x).toBe(74);
  });
});
