import type { DocumentStore } from '../../shared/history/documentStore.ts';
import { LiveScene } from '../../shared/scene/liveScene.ts';
import type { ThemeName } from '../../shared/theme/tokens.ts';

/** The live scene of an open document in one theme, for everything that draws it. */
export interface SceneSource {
  readonly scene: LiveScene;
  /** Counts the changes of the scene: another number, another drawing. */
  readonly version: number;
  subscribe(listener: () => void): () => void;
}

export function createSceneSource(store: DocumentStore, theme: ThemeName): SceneSource & { start(): () => void } {
  const draw = (): LiveScene => new LiveScene(store.view, { theme, language: store.document.settings.drawingLanguage });
  const listeners = new Set<() => void>();
  let scene = draw();
  let drawnAt = store.revision;
  let version = 0;
  return {
    get scene() {
      return scene;
    },
    get version() {
      return version;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Follows the document from now on. Returns the function that stops it. */
    start() {
      // Between making and mounting the document may have changed.
      if (store.revision !== drawnAt) {
        scene = draw();
        version += 1;
      }
      return store.subscribe(change => {
        drawnAt = change.revision;
        const language = change.patches.some(
          patch => patch.kind === 'settings' && patch.before.drawingLanguage !== patch.after.drawingLanguage,
        );
        if (language) scene = draw();
        else scene.apply(change.patches);
        version += 1;
        for (const listener of [...listeners]) listener();
      });
    },
  };
}
