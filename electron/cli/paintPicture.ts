import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import { exportArea, planExport, refusalMessage, smallerMessage } from '../../shared/export/exportPlan.ts';
import { subsetFonts } from '../../shared/export/fonts/subsetFonts.ts';
import { svgMarkup } from '../../shared/export/svgMarkup.ts';
import { translate } from '../../shared/i18n/translate.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { fontFolder } from '../export/fontFolder.ts';
import { rasterise } from '../export/rasterise.ts';
import { type CliFailure, failed } from './cliCommand.ts';
import type { CliMachine } from './cliMachine.ts';
import { EXIT } from './exitCodes.ts';

interface Picture {
  readonly size: { readonly width: number; readonly height: number };
  /** The bytes of its file, drawn as they are asked for. `drawn` hears the share that is done. */
  readonly pieces: (drawn: (share: number) => void) => AsyncIterable<Uint8Array>;
}
export type Painter = (scene: Scene, scale: number, machine: CliMachine, title: string) => Result<Picture, CliFailure>;

export const paintPng: Painter = (scene, scale, machine) => {
  const plan = planExport({ items: scene.items, scale });
  if (!plan.ok) {
    const { key, values } = refusalMessage(plan.error);
    return failed(plan.error.code === 'badScale' ? EXIT.usage : EXIT.notWritten, key, values);
  }
  const smaller = smallerMessage(plan.value);
  if (smaller !== null) machine.report(translate(machine.language, smaller.key, smaller.values));
  const { width, height } = plan.value;
  return ok({
    size: { width, height },
    pieces: drawn => rasterise(scene.items, plan.value, scene.background, machine.fonts, { painted: drawn }),
  });
};

/** A vector picture has no limit: `scale` is only the size at which it opens. */
export const paintSvg: Painter = (scene, scale, machine, title) => {
  const area = exportArea(scene.items);
  if (area === null) return failed(EXIT.notWritten, 'export.empty');
  return ok({
    size: { width: Math.round(area.width * scale), height: Math.round(area.height * scale) },
    async *pieces() {
      const fonts = await subsetFonts(scene.items, fontFolder(machine.fonts));
      yield Buffer.from(svgMarkup(scene.items, { area, scale, background: scene.background, title, fonts }), 'utf8');
    },
  });
};
