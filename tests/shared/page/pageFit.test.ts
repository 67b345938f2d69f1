import { describe, expect, it } from 'vitest';
import { drained } from '../../../shared/base/drained.ts';
import { type Rect, type Size, unionOf } from '../../../shared/base/geometry.ts';
import { DocumentState } from '../../../shared/change/documentState.ts';
import { fitToPage } from '../../../shared/commands/document/fitToPage.ts';
import { createDocumentStore, type DocumentStore } from '../../../shared/history/documentStore.ts';
import { branchBoxes } from '../../../shared/layout/branchBoxes.ts';
import { shownRoots } from '../../../shared/layout/shown.ts';
import { CARD_DETAILS } from '../../../shared/model/drawing.ts';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';
import { findPageFit, type PageFits } from '../../../shared/page/findPageFit.ts';
import { ORIENTATIONS, PAGES, usableSize } from '../../../shared/page/page.ts';
import { READABLE, textOnPage } from '../../../shared/page/textOnPage.ts';
import { instantiateTemplate } from '../../../shared/templates/instantiateTemplate.ts';
import { findTemplate } from '../../../shared/templates/templates.ts';
import { collisions } from '../../support/collisions.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore } from '../../support/openStore.ts';
import { arranged, organisation } from '../../support/organisation.ts';

function fitsOf({ document, shown }: DocumentStore, page: Size): PageFits {
  return drained(findPageFit(() => new DocumentState(document, shown), page));
}
const storeOf = (document: OrgDocument): DocumentStore => createDocumentStore(document, counterIds('n'));
const made = (units: number, seed: number): DocumentStore => storeOf(arranged(organisation({ units, duties: units * 3, seed })));
const founding = (): DocumentStore => {
  const template = findTemplate('ecommerce-platform');
  if (template === undefined) throw new Error('the founding case is gone');
  return storeOf(instantiateTemplate(template, 'en', counterIds()));
};
const cardsOf = ({ view }: DocumentStore): Rect[] => shownRoots(view).flatMap(root => branchBoxes(view, root));
const drawnSize = (store: DocumentStore): Size => unionOf(cardsOf(store)) as Size;

describe('fitting a drawing to a page', () => {
  it.each([
    [20, 1],
    [60, 2],
    [150, 3],
  ])('makes the text as large as it says, no card on another, in one step (%i units, seed %i)', (units, seed) => {
    for (const page of PAGES) {
      for (const orientation of ORIENTATIONS) {
        const size = usableSize(page, orientation);
        const { asIs, fits } = fitsOf(made(units, seed), size);
        expect(fits.length).toBeGreaterThan(0);
        for (const fit of fits.filter(({ way }) => way !== 'pageABranch')) {
          const store = made(units, seed);
          const before = store.document;
          expect(fit.text).toBeGreaterThanOrEqual(asIs ?? Infinity);
          expect(store.execute(fitToPage, fit.args)).toEqual({ ok: true });
          expect(textOnPage(drawnSize(store), size, store.view.scenario.drawing.cardDetail)).toBe(fit.text);
          expect(collisions(cardsOf(store))).toEqual([]);
          store.undo();
          expect(store.document).toEqual(before);
        }
      }
    }
  });

  it('gets sixty departments in a row four times as large on a sheet of A3, and can be done again to no end', () => {
    const size = usableSize('a3', 'landscape');
    const store = made(60, 1);
    const { asIs, fits } = fitsOf(store, size);
    const [whole] = fits;
    expect(whole?.text).toBeGreaterThan(4 * (asIs as number));
    if (whole !== undefined) store.execute(fitToPage, whole.args);
    const again = fitsOf(store, size);
    expect(again.asIs).toBe(whole?.text);
  });

  it('proposes names only, or a page a branch, where the text is too small to be read, and only what makes it larger', () => {
    const small = fitsOf(made(60, 1), usableSize('a3', 'landscape'));
    expect(small.fits[0]?.text).toBeLessThan(READABLE);
    expect(small.fits.map(({ way }) => way)).toEqual(['onePage', 'namesOnly', 'pageABranch']);
    for (const fit of small.fits.slice(1)) expect(fit.text).toBeGreaterThan(small.fits[0]?.text ?? Infinity);
    const apart = small.fits[2];
    expect(apart?.pages).toBe(7);
    expect(apart?.text).toBeGreaterThanOrEqual(READABLE);
    expect(fitsOf(founding(), usableSize('a3', 'landscape')).fits.map(({ way }) => way)).toEqual(['onePage']);
  });

  it('gives the founding case readable text on a slide once the cards show names only', () => {
    const { fits } = fitsOf(founding(), usableSize('slide', 'landscape'));
    expect(fits.find(({ way }) => way === 'namesOnly')?.text).toBeGreaterThan(READABLE);
  });

  it('fits where the organisation grows to the right, with its sides changed', () => {
    const store = made(60, 1);
    const { scenario } = store.view;
    const turned = storeOf({
      ...store.document,
      scenarios: store.document.scenarios.set(scenario.id, { ...scenario, drawing: { ...scenario.drawing, direction: 'right' } }),
    });
    const { asIs, fits } = fitsOf(turned, usableSize('a4', 'portrait'));
    expect(fits[0]?.text).toBeGreaterThan(2 * (asIs as number));
  });

  it('leaves alone what stands in the way of nothing: one unit, and a drawing of none', () => {
    expect(fitsOf(openStore(), usableSize('a4', 'landscape'))).toEqual({ asIs: null, fits: [] });
    const alone = fitsOf(openStore({ Board: {} }), usableSize('a4', 'landscape'));
    expect(alone.fits.map(({ args }) => args.styles.size)).toEqual([0]);
  });

  it('knows that a slide lies and paper can stand', () => {
    expect(usableSize('slide', 'portrait')).toEqual(usableSize('slide', 'landscape'));
    const { width, height } = usableSize('a4', 'landscape');
    expect(usableSize('a4', 'portrait')).toEqual({ width: height, height: width });
  });

  it.each(CARD_DETAILS)('measures the smallest text of a card that shows %s', detail => {
    // A drawing of 100 px on 100 points: a px is a point.
    expect(textOnPage({ width: 100, height: 50 }, { width: 100, height: 100 }, detail)).toBe(detail === 'names' ? 14 : 12);
  });
});
