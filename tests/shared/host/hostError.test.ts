import { expect, test } from 'vitest';
import { describeForeign } from '../../../shared/file/describeForeign.ts';
import { HOST_ERROR_CODES } from '../../../shared/host/hostError.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { LANGUAGES } from '../../../shared/model/settings.ts';

test.each(HOST_ERROR_CODES.flatMap(code => LANGUAGES.map(language => ({ code, language }))))(
  '$code has its own sentence in $language',
  ({ code, language }) => {
    const sentence = translate(language, `hostError.${code}`, { subject: 'plan.org', kind: describeForeign(language, 'orgMode') });
    expect(sentence).not.toContain('hostError.');
    expect(sentence).not.toContain('{');
    expect(sentence).toMatch(/[.。]$/);
    if (language === 'zh') expect(sentence).toMatch(/[一-龥]/);
    // Only the connection has no file that it is about.
    if (code !== 'connectionLost') expect(sentence).toContain('plan.org');
  },
);
