import { describe, expect, it } from 'vitest';
import { type Rect, unionOf } from '../../../shared/base/geometry.ts';
import { fitToPage } from '../../../shared/commands/document/fitToPage.ts';
import { addFrame } from '../../../shared/commands/frames/addFrame.ts';
import { addNote } from '../../../shared/commands/notes/addNote.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import type { FrameId, NoteId } from '../../../shared/model/ids.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { LiveScene } from '../../../shared/scene/liveScene.ts';
import { counterIds } from '../../support/counterIds.ts';
import { organisation } from '../../support/organisation.ts';

const OPTIONS = { theme: 'light', language: 'en' } as const;

describe('the drawing that is kept up to date', () => {
  it('knows each of its items by key, and how far all of them reach', () => {
    const store = createDocumentStore(organisation({ units: 60, duties: 120, dependencies: 40, seed: 7 }), counterIds('n'));
    store.execute(addNote, { id: 'note' as NoteId, at: { x: 4_000, y: -900 } });
    store.execute(addFrame, { id: 'frame' as FrameId, box: { x: -3_000, y: 200, width: 500, height: 300 } });
    const scene = new LiveScene(store.view, OPTIONS);
    const { items } = scene.toScene();
    expect(new Set(items.map(item => item.kind))).toEqual(new Set(['frame', 'reportingLine', 'dependency', 'card', 'note', 'label']));
    for (const item of items) expect(scene.item(item.key)).toBe(item);
    expect(scene.item('card/nobody')).toBeUndefined();
    expect(scene.item('nothing')).toBeUndefined();
    expect(scene.bounds()).toEqual(unionOf(items.map(item => item.bounds)));
  });

  it('reaches as far as its cards while lines wait for their ways', () => {
    const store = createDocumentStore(organisation({ units: 60, dependencies: 40, seed: 7 }), counterIds('n'));
    const scene = new LiveScene(store.view, OPTIONS);
    scene.settle();
    const { width } = scene.bounds() as Rect;
    store.subscribe(({ patches }) => scene.apply(patches));
    const styles = new Map(store.view.childrenOf(null).map(({ id }) => [id, 'hangingRight' as const]));
    store.execute(fitToPage, { styles, cardDetail: 'names' });
    expect(scene.isSettled).toBe(false);
    const waiting = (scene.bounds() as Rect).width;
    expect(waiting).toBeLessThan(width / 2);
    scene.settle();
    expect((scene.bounds() as Rect).width).toBeLessThan(width);
  });

  it('reaches nowhere while nothing is drawn', () => {
    const newId = counterIds('n');
    expect(new LiveScene(createDocumentStore(emptyDocument('en', newId), newId).view, OPTIONS).bounds()).toBeNull();
  });
});
