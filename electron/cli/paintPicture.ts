import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { exportArea, planExport, refusalMessage } from '../../shared/export/exportPlan.ts';
import { subsetFonts } from '../../shared/export/fonts/subsetFonts.ts';
import { svgMarkup } from '../../shared/export/svgMarkup.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { fontFolder } from '../export/fontFolder.ts';
import { rasterise } from '../export/rasterise.ts';
import { type CliFailure, failed } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { EXIT } from './exitCodes.ts';

interface Picture {
  readonly bytes: Uint8Array;
  readonly size: { readonly width: number; readonly height: number };
}
export type Painter = (scene: Scene, scale: number, machine: CliMachine, title: string) => Promise<Result<Picture, CliFailure>>;

export const paintPng: Painter = async (scene, scale, machine) => {
  const plan = planExport({ items: scene.items, scale });
  if (!plan.ok) {
    const { key, values } = refusalMessage(plan.error);
    return failed(plan.error.code === 'badScale' ? EXIT.usage : EXIT.notWritten, key, values);
  }
  const { width, height } = plan.value;
  return ok({ bytes: await rasterise(scene.items, plan.value, scene.background, machine.fonts), size: { width, height } });
};

/** A vector picture has no limit: `scale` is only the size at which it opens. */
export const paintSvg: Painter = async (scene, scale, machine, title) => {
  const area = exportArea(scene.items);
  if (area === null) return failed(EXIT.notWritten, 'export.empty');
  const fonts = await subsetFonts(scene.items, fontFolder(machine.fonts));
  const markup = svgMarkup(scene.items, { area, scale, background: scene.background, title, fonts });
  const size = { width: Math.round(area.width * scale), height: Math.round(area.height * scale) };
  return ok({ bytes: Buffer.from(markup, 'utf8'), size });
};
