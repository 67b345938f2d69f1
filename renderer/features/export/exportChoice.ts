import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import { buildScene } from '../../../shared/scene/buildScene.ts';
import { partOfScene } from '../../../shared/scene/partOfScene.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { ThemeName } from '../../../shared/theme/tokens.ts';

export const FORMATS = ['png', 'svg'] as const;
export const SCALES = [1, 2, 3, 4] as const;

export interface ExportChoice {
  readonly format: (typeof FORMATS)[number];
  /** `branch`: the one that is looked at alone. */
  readonly part: 'all' | 'branch' | 'selection';
  readonly scale: (typeof SCALES)[number];
  readonly background: boolean;
  readonly theme: ThemeName;
}

export const FIRST_CHOICE: ExportChoice = { format: 'png', part: 'all', scale: 2, background: true, theme: 'light' };

interface Looked {
  readonly selection: EntitySelection;
  readonly focus: UnitId | null;
}

/** The drawing that is exported: the scene in the document's own language, never in that of the interface. */
export function exportScene(
  view: ScenarioView,
  { part, theme }: Pick<ExportChoice, 'part' | 'theme'>,
  { selection, focus }: Looked,
): Scene {
  const branch = part === 'all' ? null : focus;
  const scene = buildScene(view, { theme, language: view.document.settings.drawingLanguage, focus: branch });
  if (part !== 'selection') return scene;
  const { units, notes, frames } = selection;
  return partOfScene(scene, { units: new Set(units), notes: new Set(notes), frames: new Set(frames) });
}
