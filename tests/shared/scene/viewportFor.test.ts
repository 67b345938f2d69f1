import { describe, expect, it } from 'vitest';
import { center, encloses } from '../../../shared/base/geometry.ts';
import { viewportFor, viewportRevealing, viewportZoomed, visibleArea, ZOOM_MAX, ZOOM_MIN } from '../../../shared/scene/viewportFor.ts';

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
    expect(viewportFor({ x: 0, y: 0, width: 1e7, height: 10 }, VIEW, 40, 1, 0).zoom).toBeCloseTo((VIEW.width - 80) / 1e7, 10);
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

describe('showing it larger or smaller', () => {
  const now = { x: 100, y: 50, zoom: 0.25 };
  const inWindow = (at: { x: number; y: number; zoom: number }, { x, y }: { x: number; y: number }) => ({
    x: x * at.zoom + at.x,
    y: y * at.zoom + at.y,
  });

  it('keeps what is looked at where it is', () => {
    const card = { x: 1_000, y: 800, width: 196, height: 120 };
    const at = viewportZoomed(now, 1, VIEW, card, 24);
    expect(at.zoom).toBe(1);
    expect(inWindow(at, center(card))).toEqual(inWindow(now, center(card)));
  });

  it('brings it in whole where it would be cut', () => {
    const card = { x: -380, y: 800, width: 196, height: 120 };
    const at = viewportZoomed(now, 1, VIEW, card, 24);
    expect(inWindow(at, card).x).toBe(24);
    expect(inWindow(at, center(card)).y).toBe(inWindow(now, center(card)).y);
  });

  it('keeps the middle where nothing is looked at, or what is selected is out of sight', () => {
    const middle = { x: (VIEW.width / 2 - now.x) / now.zoom, y: (VIEW.height / 2 - now.y) / now.zoom };
    for (const kept of [null, { x: 9_000, y: 0, width: 196, height: 120 }]) {
      expect(inWindow(viewportZoomed(now, 2, VIEW, kept, 24), middle)).toEqual({ x: VIEW.width / 2, y: VIEW.height / 2 });
    }
  });

  it('keeps of what is larger than the view the middle of what is seen of it', () => {
    const kept = { x: -5_000, y: 200, width: 20_000, height: 400 };
    const at = viewportZoomed(now, 0.5, VIEW, kept, 24);
    const spot = { x: (VIEW.width / 2 - now.x) / now.zoom, y: 400 };
    expect(inWindow(at, spot)).toEqual(inWindow(now, spot));
  });

  it('never goes beyond the smallest and the largest', () => {
    expect(viewportZoomed(now, 100, VIEW, null, 24).zoom).toBe(ZOOM_MAX);
    expect(viewportZoomed(now, 0, VIEW, null, 24).zoom).toBe(ZOOM_MIN);
  });
});
