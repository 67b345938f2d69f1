import type { AppSettings } from '../../shared/host/appSettings.ts';
import type { HostInfo } from '../../shared/host/host.ts';
import type { Language } from '../../shared/model/settings.ts';

/** The language of the interface: the one chosen, else the first of the system's that we speak, else English. */
export function interfaceLanguage(settings: AppSettings, info: Pick<HostInfo, 'systemLanguages'>): Language {
  if (settings.language !== null) return settings.language;
  for (const tag of info.systemLanguages) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}
