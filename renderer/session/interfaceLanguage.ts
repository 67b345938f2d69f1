import type { AppSettings } from '../../shared/host/appSettings.ts';
import type { HostInfo } from '../../shared/host/host.ts';
import { spokenLanguage } from '../../shared/i18n/spokenLanguage.ts';
import type { Language } from '../../shared/model/settings.ts';

/** The language of the interface, as the settings of this window have it. */
export const interfaceLanguage = (settings: AppSettings, info: Pick<HostInfo, 'systemLanguages'>): Language =>
  spokenLanguage(settings.language, info.systemLanguages);
