import type { Verdict } from '../../../shared/commands/command.ts';
import type { DropTarget } from '../../../shared/scene/dropTarget.ts';
import type { Drop } from '../canvasState.ts';

export const dropOf = (target: DropTarget, verdict: Verdict): Drop =>
  target.kind === 'on' ? { unit: target.unit, verdict } : { unit: target.unit, verdict, mark: target.mark };
