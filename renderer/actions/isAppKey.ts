import type { HostInfo } from '../../shared/host/host.ts';
import { CATALOGUE } from './catalogue.ts';
import { FIELDS_OWN } from './fieldsOwn.ts';
import { matchesCombo } from './keyCombo.ts';

/** Whether a key that was pressed in a text field is none of the field's, but means the application: save, export, find. */
export function isAppKey(event: KeyboardEvent, platform: HostInfo['platform']): boolean {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) return false;
  return CATALOGUE.some(
    ({ id, scope, keys }) => scope === 'app' && !FIELDS_OWN.has(id) && keys.some(({ combo }) => matchesCombo(combo, event, platform)),
  );
}
