import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFrames } from '../../../electron/services/journalFrames.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { replayJournal } from '../../../shared/journal/replayJournal.ts';
import { type JourneyStart, journeyStarter } from '../../support/e2e/journeyStarter.ts';
import { treeFile } from '../../support/e2e/treeFile.ts';
import { printCount, times } from '../../support/faults/faultRun.ts';
import { organisation } from '../../support/organisation.ts';

const start = journeyStarter();
/** ms that a change may be on its way. */
const MOST_LAG = 2_000;
/** ms between two keys: five a second, as one types who knows what to say. */
const KEY_MS = 200;
const SECONDS = times(8, 60);

interface Typing {
  readonly started: JourneyStart;
  /** Puts the caret into a text of the document. */
  readonly begin: () => Promise<void>;
  /** What the journal holds of that text. */
  readonly kept: (journal: Kept) => string;
  /** ms between two looks: reading a large journal takes the time that typing needs. */
  readonly every?: number;
}

interface Kept {
  readonly purposes: readonly string[];
  readonly notes: readonly string[];
}

/** Types steadily, and looks again and again how far the journal on the disk is behind. */
async function typeSteadily({ started, begin, kept, every = 100 }: Typing) {
  const { journey, data } = started;
  await begin();
  // The first key begins the journal where there was none.
  await journey.page.keyboard.type('.');
  await expect.poll(() => (journalIn(data) === null ? 0 : kept(read(data)).length), { timeout: 10_000 }).toBeGreaterThan(0);

  const typedAt: number[] = [];
  const bytesBefore = bytesIn(data);
  let over = false;
  let longest = 0;
  let looks = 0;
  const looking = (async () => {
    while (!over) {
      const before = Date.now();
      // The dot at the beginning is none of the keys that are timed.
      const length = kept(read(data)).length - 1;
      const waiting = typedAt[length];
      if (waiting !== undefined) longest = Math.max(longest, before - waiting);
      looks += 1;
      await pause(every);
    }
  })();
  const began = Date.now();
  while (Date.now() - began < SECONDS * 1_000) {
    typedAt.push(Date.now());
    await journey.page.keyboard.type('abcdefghij'[typedAt.length % 10] ?? '');
    await pause(Math.max(0, KEY_MS - (Date.now() - (typedAt.at(-1) ?? 0))));
  }
  const seconds = (Date.now() - began) / 1_000;
  await pause(MOST_LAG);
  over = true;
  await looking;
  return {
    longest,
    looks,
    keys: typedAt.length,
    perSecond: (bytesIn(data) - bytesBefore) / seconds,
    left: typedAt.length + 1 - kept(read(data)).length,
  };
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const journalFiles = (data: string): readonly string[] => {
  try {
    return readdirSync(join(data, 'journals'));
  } catch {
    return [];
  }
};
const journalIn = (data: string): string | null =>
  journalFiles(data)
    .find(name => name.endsWith('.log'))
    ?.slice(0, -'.log'.length) ?? null;
const bytesIn = (data: string): number => journalFiles(data).reduce((sum, name) => sum + statSync(join(data, 'journals', name)).size, 0);

/** What the next start would bring back, if the machine stopped now. */
function read(data: string): Kept {
  const id = journalIn(data) ?? '';
  const { frames } = readFrames(readFileSync(join(data, 'journals', `${id}.log`), 'utf8'));
  const text = gunzipSync(readFileSync(join(data, 'journals', `${id}.base`))).toString();
  const replayed = replayJournal(
    text,
    frames.flatMap(frame => frame.records),
  );
  if (replayed.kind !== 'replayed') throw new Error(replayed.kind);
  const [scenario] = replayed.document.scenarios.values();
  return {
    purposes: [...(scenario?.units.values() ?? [])].map(unit => unit.purpose).filter(purpose => purpose !== ''),
    notes: [...(scenario?.notes.values() ?? [])].map(note => note.text),
  };
}

const first = (texts: readonly string[]): string => texts[0] ?? '';

test('the journal never lags more than two seconds behind somebody who types a unit’s purpose', { timeout: 300_000 }, async () => {
  const started = await start({ file: treeFile({ Board: { Sales: {} } }) });
  const { journey } = started;
  const { longest, looks, keys, left } = await typeSteadily({
    started,
    begin: async () => {
      await journey.click(journey.card('Sales'));
      await journey.click(journey.inspector.getByRole('textbox', { name: journey.say('inspector.unit.purpose') }));
    },
    kept: ({ purposes }) => first(purposes),
  });
  printCount(`journal lag, a purpose: ${keys} keys in ${SECONDS} s, ${looks} looks, never more than ${longest} ms behind`);
  expect(longest).toBeLessThanOrEqual(MOST_LAG);
  expect(left).toBe(0);
});

test('nor behind somebody who types a note on the canvas', { timeout: 300_000 }, async () => {
  const started = await start();
  const { journey } = started;
  const { longest, looks, keys, left } = await typeSteadily({
    started,
    begin: async () => {
      await journey.click(journey.canvas);
      await journey.press('n');
      await journey.seeFocused(journey.page.getByRole('textbox', { name: journey.say('canvas.noteText') }));
    },
    kept: ({ notes }) => first(notes),
  });
  printCount(`journal lag, a note: ${keys} keys in ${SECONDS} s, ${looks} looks, never more than ${longest} ms behind`);
  expect(longest).toBeLessThanOrEqual(MOST_LAG);
  expect(left).toBe(0);
});

test('what an input method has composed in a note is kept before the next key', { timeout: 60_000 }, async () => {
  const { journey, context, data } = await start({ language: 'zh' });
  await journey.click(journey.canvas);
  await journey.press('n');
  await journey.seeFocused(journey.page.getByRole('textbox', { name: journey.say('canvas.noteText') }));
  const hand = await context.newCDPSession(journey.page);
  for (const [pinyin, text] of [
    ['bu', '部'],
    ['men', '门'],
  ] as const) {
    await hand.send('Input.imeSetComposition', { text: pinyin, selectionStart: pinyin.length, selectionEnd: pinyin.length });
    await hand.send('Input.insertText', { text });
  }
  await expect.poll(() => (journalIn(data) === null ? '' : first(read(data).notes)), { timeout: MOST_LAG }).toBe('部门');
});

test('at 10,000 units steady typing writes what was typed, and not the document', { timeout: 300_000 }, async () => {
  const document = serializeDocument(organisation({ units: 10_000, duties: 20_000, dependencies: 5_000 }));
  const started = await start({ file: document });
  const { journey } = started;
  const { longest, keys, perSecond, left } = await typeSteadily({
    started,
    begin: async () => {
      await journey.click(journey.canvas);
      await journey.press('Home');
      await journey.click(journey.inspector.getByRole('textbox', { name: journey.say('inspector.unit.purpose') }));
    },
    kept: ({ purposes }) => first(purposes),
    every: 5_000,
  });
  const kilobytes = (perSecond / 1_024).toFixed(1);
  const size = (document.length / 1_048_576).toFixed(1);
  printCount(
    `journal of 10,000 units (${size} MB): ${keys} keys in ${SECONDS} s, ${kilobytes} kB a second, never more than ${longest} ms behind`,
  );
  expect(perSecond).toBeLessThan(8 * 1_024);
  expect(left).toBe(0);
});
