import type { Rect } from '../../shared/base/geometry.ts';
import type { DocumentStore } from '../../shared/history/documentStore.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { LiveScene } from '../../shared/scene/liveScene.ts';
import type { Spotlight } from '../../shared/scene/spotlight.ts';
import type { ThemeName } from '../../shared/theme/tokens.ts';
import { createSettling } from './settling.ts';

/** The live scene of an open document in one theme, for everything that draws it. */
export interface SceneSource {
  readonly scene: LiveScene;
  /** Counts the changes of the scene: another number, another drawing. */
  readonly version: number;
  /** Puts the light on some of it, or on all alike. */
  setSpotlight(spotlight: Spotlight | null): void;
  /**
   * `changed`: the keys of the items that are new, other or gone; null: any may be. `sees`: the area that the listener shows just now; what stands there is in its
   * place when it is told of an edit, and what has moved elsewhere may come later.
   */
  subscribe(listener: Listener, sees?: () => Rect | null): () => void;
}

type Listener = (changed: ReadonlySet<string> | null) => void;

/** `focus`: only that unit's branch. */
export function createSceneSource(
  store: DocumentStore,
  theme: ThemeName,
  focus: UnitId | null = null,
): SceneSource & { start(): () => void } {
  const draw = (): LiveScene => new LiveScene(store.view, { theme, language: store.document.settings.drawingLanguage, focus });
  const listeners = new Map<Listener, (() => Rect | null) | undefined>();
  let scene = draw();
  let drawnOf = store.shown;
  let drawnAt = store.revision;
  let version = 0;
  let spotlight: Spotlight | null = null;
  let started = false;
  const drawAnew = (): void => {
    scene = draw();
    if (spotlight !== null) scene.setSpotlight(spotlight);
    drawnOf = store.shown;
    drawnAt = store.revision;
    version += 1;
    if (started) settling.begin(scene);
  };
  // Whoever asks first after another scenario is shown gets that one's drawing.
  const current = (): void => {
    if (store.shown !== drawnOf) drawAnew();
  };
  const tell = (changed: ReadonlySet<string> | null): void => {
    for (const listener of [...listeners.keys()]) listener(changed);
  };
  const settling = createSettling(changed => {
    version += 1;
    tell(changed);
  });
  return {
    get scene() {
      current();
      return scene;
    },
    get version() {
      current();
      return version;
    },
    setSpotlight(next) {
      current();
      spotlight = next;
      const changed = scene.setSpotlight(next);
      version += 1;
      tell(changed);
    },
    subscribe(listener, sees) {
      listeners.set(listener, sees);
      return () => listeners.delete(listener);
    },
    /** Follows the document from now on. Returns the function that stops it. */
    start() {
      started = true;
      // Between making and mounting the document may have changed. What is found here at once is news as well: the layers have painted without it.
      if (store.revision !== drawnAt) {
        drawAnew();
        tell(null);
      } else {
        const found = settling.begin(scene);
        version += 1;
        if (found.size > 0) tell(found);
      }
      const stopShown = store.subscribeShown(() => {
        current();
        tell(null);
      });
      const stop = store.subscribe(change => {
        // Drawn with this change in it already.
        if (drawnAt === change.revision) return;
        const language = change.patches.some(
          patch => patch.kind === 'settings' && patch.before.drawingLanguage !== patch.after.drawingLanguage,
        );
        if (language) {
          drawAnew();
          tell(null);
          return;
        }
        current();
        const changed = scene.apply(change.patches);
        for (const sees of listeners.values()) {
          const area = sees?.();
          if (area != null) scene.placeWithin(area);
        }
        for (const key of settling.begin(scene)) changed.add(key);
        drawnAt = change.revision;
        version += 1;
        tell(changed);
      });
      return () => {
        stop();
        stopShown();
        settling.stop();
        started = false;
      };
    },
  };
}
