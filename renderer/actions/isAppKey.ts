import type { HostInfo } from '../../shared/host/host.ts';
import { CATALOGUE } from './catalogue.ts';
import { matchesCombo } from './keyCombo.ts';

/** Whether a key that was pressed in a text field is none of the field's, but means the application: save, export, find. */
export function isAppKey(event: KeyboardEvent, platform: HostInfo['platform']): boolean {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) return false;
  return CATALOGUE.some(
    ({ scope, keys, textStep }) =>
      scope === 'app' && textStep === undefined && keys.some(({ combo }) => matchesCombo(combo, event, platform)),
  );
}
