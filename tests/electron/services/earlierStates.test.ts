import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectJournals } from '../../../electron/services/collectJournals.ts';
import { createEarlierStates, type EarlierState, MOST_STATES } from '../../../electron/services/earlierStates.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createJournals } from '../../../electron/services/journals.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const state = (mark: number, more: Partial<EarlierState> = {}): EarlierState => ({
  ...{ journal: '1-0000000000000000', mark, time: mark, reason: 'saved', digest: `d${mark}`, units: 3, duties: 5 },
  ...more,
});
const marks = (states: readonly EarlierState[]) => states.map(({ mark }) => mark);
const statesIn = (folder: string) => createEarlierStates(nodeFileSystem, folder);

test('the last twenty states of a document are listed, the newest first, also by the next host', async () => {
  const folder = temporaryFolder();
  const states = statesIn(folder);
  for (let mark = 1; mark <= MOST_STATES + 5; mark += 1) await states.add('/a.org', state(mark));
  await states.add('/b.org', state(99));
  expect(marks(await statesIn(folder).list('/a.org'))).toEqual(Array.from({ length: 20 }, (_, at) => 25 - at));
  expect(marks(await states.list('/b.org'))).toEqual([99]);
  expect(await states.list('/c.org')).toEqual([]);
});

test('the same bytes saved again are one state; what was never saved is one each time', async () => {
  const states = statesIn(temporaryFolder());
  for (const [mark, digest] of [
    ['1', 'same'],
    ['2', 'same'],
    ['3', 'other'],
    ['4', 'same'],
    ['5', null],
    ['6', null],
  ] as const)
    await states.add('/a.org', state(Number(mark), { digest }));
  expect(marks(await states.list('/a.org'))).toEqual([6, 5, 4, 3, 1]);
});

test('nobody who looks into the folder reads whose documents they are', async () => {
  const folder = temporaryFolder();
  await statesIn(folder).add('/home/anna/Acme merger.org', state(1));
  const [name = ''] = readdirSync(join(folder, 'states'));
  expect(name).toMatch(/^[0-9a-f]{32}\.json$/);
  expect(readFileSync(join(folder, 'states', name), 'utf8')).not.toContain('Acme');
});

test('a damaged list is an empty one', async () => {
  const folder = temporaryFolder();
  await statesIn(folder).add('/a.org', state(1));
  writeFileSync(join(folder, 'states', readdirSync(join(folder, 'states'))[0] ?? ''), '[{"journal": 7}');
  expect(await statesIn(folder).list('/a.org')).toEqual([]);
});

async function kept() {
  const folder = temporaryFolder();
  const journals = createJournals(nodeFileSystem, folder, process.pid, () => 1);
  const states = statesIn(folder);
  const note = { title: 'x', file: null, digest: null, units: 0, duties: 0, changes: 0 };
  const begin = async (dirty: boolean) => {
    const id = journals.newId();
    await journals.begin(id, 'text'.repeat(1_000), { ...note, dirty }, []);
    return id;
  };
  return { journals, states, begin };
}

test('a journal goes when nobody needs it: no window, nothing unsaved, no earlier state', async () => {
  const { journals, states, begin } = await kept();
  const [open, unsaved, listed, useless] = [await begin(false), await begin(true), await begin(false), await begin(false)];
  await states.add('/a.org', state(1, { journal: listed }));
  await collectJournals(journals, states, new Set([open]));
  expect([...(await journals.all()).keys()].sort()).toEqual([open, unsaved, listed].sort());
  expect(useless).not.toBe('');
});

test('every list of earlier states is read once to find out which journals are needed', async () => {
  const { journals, states, begin } = await kept();
  await states.add('/a.org', state(1, { journal: await begin(false) }));
  let reads = 0;
  const counted = {
    ...states,
    all: () => {
      reads += 1;
      return states.all();
    },
  };
  await collectJournals(journals, counted, new Set());
  expect(reads).toBe(1);
  expect((await journals.all()).size).toBe(1);
});

test('earlier states are bounded: the documents that were longest left alone lose theirs first', async () => {
  const { journals, states, begin } = await kept();
  const ids = [await begin(false), await begin(false), await begin(false)];
  for (const [at, journal] of ids.entries()) await states.add(`/${at}.org`, state(1, { journal, time: at }));
  await collectJournals(journals, states, new Set(), { documents: 2, bytes: 1e9 });
  expect([...(await journals.all()).keys()].sort()).toEqual(ids.slice(1).sort());
  const [size = 0] = (await journals.all()).values();
  await collectJournals(journals, states, new Set(), { documents: 9, bytes: size + 1 });
  expect([...(await journals.all()).keys()]).toEqual(ids.slice(2));
  expect([await states.list('/0.org'), await states.list('/1.org'), marks(await states.list('/2.org'))]).toEqual([[], [], [1]]);
});
