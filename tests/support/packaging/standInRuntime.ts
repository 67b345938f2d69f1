import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { UNTURNED_FUSES } from './fuseWire.ts';

export type System = 'linux' | 'win32' | 'darwin';

/** A folder that looks to electron-builder like an unpacked Electron of that system. Nothing in it runs. */
export function makeStandIn(system: System, folder: string): void {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('LICENSE', 'the licence of Electron\n');
  write('LICENSES.chromium.html', 'the licences of Chromium\n');
  if (system === 'darwin') {
    makeMac(write);
    return;
  }
  const program = system === 'win32' ? 'electron.exe' : 'electron';
  write(program, Buffer.concat([system === 'win32' ? emptyProgram() : Buffer.from('no program\n'), UNTURNED_FUSES]));
  chmodSync(join(folder, program), 0o755);
  write('locales/en-US.pak', '');
  mkdirSync(join(folder, 'resources'));
}

function makeMac(write: (path: string, content: string | Uint8Array) => void): void {
  const app = 'Electron.app/Contents';
  const frameworks = `${app}/Frameworks`;
  write(`${app}/MacOS/Electron`, '');
  write(`${app}/Info.plist`, infoPlist('Electron'));
  write(`${app}/Resources/electron.icns`, '');
  write(`${frameworks}/Electron Framework.framework/Electron Framework`, UNTURNED_FUSES);
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `${frameworks}/Electron Helper${kind}.app/Contents`;
    write(`${helper}/MacOS/Electron Helper${kind}`, '');
    write(`${helper}/Info.plist`, infoPlist(`Electron Helper${kind}`));
  }
}

const infoPlist = (program: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${program}</string></dict></plist>
`;

/** Windows' own form of a program, without code: electron-builder writes version, icon and the digest of the asar into it. */
function emptyProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValue({ lang: 1033, codepage: 1200 }, 'ProductName', 'Electron');
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
