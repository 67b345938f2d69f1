import { translate } from '../../shared/i18n/translate.ts';

/** Before there is a session there is no language chosen either: the browser's own decides. */
export function showNoHost(root: HTMLElement): void {
  const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const text = document.createElement('p');
  text.className = 'no-host';
  text.textContent = translate(language, 'broken.noHost');
  root.append(text);
}
