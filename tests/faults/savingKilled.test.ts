import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import { bundledProgram } from '../support/faults/bundledProgram.ts';
import { closedFolder, dataFolderOfUser, ordinaryUser } from '../support/faults/closedFolder.ts';
import { printCount, times } from '../support/faults/faultRun.ts';
import { recordsIn } from '../support/faults/recordsIn.ts';
import type { SaverTask } from '../support/faults/saverTask.ts';
import { startSaver } from '../support/faults/startSaver.ts';
import { versionText, wholeVersion } from '../support/faults/versionText.ts';
import { hasModes } from '../support/hasModes.ts';
import { safeWrites } from '../support/safeWrites.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const program = bundledProgram('saver');
/** ms. Longer than one save takes, so that a kill can meet any moment of it. */
const LATEST_KILL = 60;

const NO_MODES = 'SKIPPED: a folder that takes no new file, because it is made with modes, which this system has not';

interface Place {
  readonly folder: string;
  readonly path: string;
  readonly dataFolder: string;
  /** Bytes of a version. */
  readonly size: number;
}

function openPlace(size: number): Place {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.org');
  writeFileSync(path, versionText(0, size));
  return { folder, path, dataFolder: dataFolderOfUser(), size };
}

const closedPlace = (size: number): Place => ({ ...closedFolder(versionText(0, size)), dataFolder: dataFolderOfUser(), size });

const versionAt = ({ path, size }: Place) => wholeVersion(readFileSync(path, 'utf8'), size);
const litterBeside = ({ folder }: Place) => readdirSync(folder).filter(name => name !== 'plan.org');
const nextStart = ({ dataFolder }: Place) => safeWrites(nodeFileSystem, dataFolder).repair();
const lastSaved = (lines: readonly string[]) => Number(lines.findLast(line => line.startsWith('saved '))?.slice('saved '.length) ?? 0);

interface Tally {
  old: number;
  new: number;
  torn: number;
  littered: number;
}

/** Resolves a moment after the file begins with another version than now. */
async function nextVersionBegun({ path }: Place): Promise<void> {
  const file = await open(path, 'r');
  const start = async () => (await file.read(Buffer.alloc(20), 0, 20, 0)).buffer.toString();
  const before = await start();
  while ((await start()) === before);
  await file.close();
}

/** Kills a process that saves one version after the other, so often. What is written in place may be torn until the next start. */
async function killAtRandom(place: Place, as: typeof ordinaryUser, rounds: number, inPlace: boolean): Promise<Tally> {
  const tally: Tally = { old: 0, new: 0, torn: 0, littered: 0 };
  const task: SaverTask = { ...place, kind: 'endless' };
  for (let round = 0; round < rounds; round += 1) {
    const before = versionAt(place);
    const saver = startSaver(program(), task, as);
    await saver.said('ready');
    // Writing over takes too short a time to be met by chance alone.
    await (inPlace && round % 2 === 0 ? nextVersionBegun(place) : wait(Math.random() * LATEST_KILL));
    await saver.kill();
    expect(saver.lines.filter(line => line.startsWith('refused'))).toEqual([]);
    const saved = lastSaved(saver.lines);
    const possible = [saved === 0 ? before : saved, saved + 1];
    if (versionAt(place) === null) tally.torn += 1;
    if (!inPlace) expect(possible).toContain(versionAt(place));
    if (litterBeside(place).length > 0 || recordsIn(place.dataFolder).length > 0) tally.littered += 1;
    await nextStart(place);
    const version = versionAt(place);
    expect(possible).toContain(version);
    expect(litterBeside(place)).toEqual([]);
    expect(recordsIn(place.dataFolder)).toEqual([]);
    tally[version === saved + 1 ? 'new' : 'old'] += 1;
  }
  return tally;
}

/** Kills a save before its first call of the file system, its second, and so on, until it comes through. Answers how many calls it makes. */
async function killAtEachCall(place: Place, as: typeof ordinaryUser, inPlace: boolean): Promise<number> {
  // The longer one first: what is written over it has to be cut as well.
  const before = versionText(0, 2 * place.size);
  const possible = [before, versionText(1, place.size)];
  for (let call = 1; ; call += 1) {
    writeFileSync(place.path, before);
    const saver = startSaver(program(), { ...place, kind: 'killedAtCall', call }, as);
    await saver.ended;
    if (!inPlace) expect(possible).toContain(readFileSync(place.path, 'utf8'));
    await nextStart(place);
    expect(possible).toContain(readFileSync(place.path, 'utf8'));
    expect(litterBeside(place)).toEqual([]);
    expect(recordsIn(place.dataFolder)).toEqual([]);
    if (saver.lines.includes('saved 1')) return call - 1;
  }
}

const told = ({ old, new: newer, torn, littered }: Tally) =>
  `${old} times the old bytes, ${newer} times the new ones; ${torn} torn and ${littered} with something left behind until the next start`;

describe('a process that is killed while it saves', () => {
  test('leaves the old or the new bytes, and nothing beside them after the next start', async () => {
    const rounds = times(40, 500);
    const tally = await killAtRandom(openPlace(400_000), {}, rounds, false);
    printCount(`killed while saving, folder open: ${rounds} kills: ${told(tally)}`);
    expect(tally.torn).toBe(0);
    expect(tally.old + tally.new).toBe(rounds);
  }, 1_800_000);

  test('where the folder takes no new file: the next start makes it the old or the new bytes', async () => {
    if (!hasModes) return printCount(NO_MODES);
    const rounds = times(40, 500);
    const tally = await killAtRandom(closedPlace(3_000_000), ordinaryUser, rounds, true);
    printCount(`killed while saving, folder closed: ${rounds} kills: ${told(tally)}`);
    expect(tally.old + tally.new).toBe(rounds);
  }, 1_800_000);

  test('at each single step of it', async () => {
    const replacing = await killAtEachCall(openPlace(2_000), {}, false);
    expect(replacing).toBeGreaterThan(10);
    printCount(`killed before each of ${replacing} calls of a save that replaces`);
    if (!hasModes) return printCount(NO_MODES);
    const overwriting = await killAtEachCall(closedPlace(2_000), ordinaryUser, true);
    expect(overwriting).toBeGreaterThan(replacing);
    printCount(`killed before each of ${overwriting} calls of a save in place`);
  }, 120_000);
});
