import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/root.mjs';
import { hasPrograms } from '../support/hasPrograms.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const INCLUDE = join(root, 'build/installer.nsh');
const here = hasPrograms(['makensis'], 'whether the installer’s script compiles');

/** What the script does to the registry of the person who installs, with its own names filled in. */
function registryCalls(): string[] {
  const text = readFileSync(INCLUDE, 'utf8');
  const names = new Map([...text.matchAll(/^!define (\w+) "(.*)"$/gm)].map(([, name, value]) => [name, value]));
  return [...text.matchAll(/^\s*((?:Write|Delete)\w+ .*)$/gm)].map(([, call]) =>
    (call as string).replace(/\$\{(\w+)\}/g, (_all, name) => names.get(name) ?? ''),
  );
}

test('of the key of `.org` it writes and removes one value of OpenWithProgids, and never the default', () => {
  expect(registryCalls()).toEqual([
    'WriteRegStr HKCU "Software\\Classes\\Orgsketch.Document" "" "Orgsketch document"',
    'WriteRegStr HKCU "Software\\Classes\\Orgsketch.Document\\DefaultIcon" "" "$appExe,0"',
    'WriteRegStr HKCU "Software\\Classes\\Orgsketch.Document\\shell\\open\\command" "" \'"$appExe" "%1"\'',
    'WriteRegStr HKCU "Software\\Classes\\.org\\OpenWithProgids" "Orgsketch.Document" ""',
    'DeleteRegValue HKCU "Software\\Classes\\.org\\OpenWithProgids" "Orgsketch.Document"',
    'DeleteRegKey HKCU "Software\\Classes\\Orgsketch.Document"',
  ]);
});

// As electron-builder includes it: the macros are called from its install and uninstall sections, where `$appExe` is known.
test.skipIf(!here)('the script compiles without a warning, with the icon', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'installer.nsi'),
    `Unicode true
Name "Orgsketch"
OutFile "${folder}/Orgsketch-setup.exe"
Icon "${join(root, 'build/icon.ico')}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\\Programs\\Orgsketch"
Var appExe
!include "${INCLUDE}"
Section "install"
  StrCpy $appExe "$INSTDIR\\Orgsketch.exe"
  !insertmacro customInstall
  WriteUninstaller "$INSTDIR\\Uninstall.exe"
SectionEnd
Section "un.Uninstall"
  !insertmacro customUnInstall
SectionEnd
`,
  );
  const { status, stdout, stderr } = spawnSync('makensis', ['-WX', '-INPUTCHARSET', 'UTF8', join(folder, 'installer.nsi')], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/^(?:Error|warning)/m);
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'Orgsketch-setup.exe'))).toBe(true);
});
