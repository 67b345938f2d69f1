import type { ScenarioView } from '../model/scenarioView.ts';
import { LiveScene, type SceneOptions } from './liveScene.ts';
import type { Scene } from './scene.ts';

/** The whole drawing of a scenario, anew. The same document and options give the same scene, primitive for primitive. */
export function buildScene(view: ScenarioView, options: SceneOptions): Scene {
  return new LiveScene(view, options).toScene();
}
