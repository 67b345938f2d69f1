import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSearcher, type Searcher } from '../../renderer/features/palette/searcher.ts';
import { drained } from '../../shared/base/drained.ts';
import { DocumentState } from '../../shared/change/documentState.ts';
import { collapseUnits } from '../../shared/commands/units/collapseUnits.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { createDocumentStore } from '../../shared/history/documentStore.ts';
import { measuredBranches } from '../../shared/layout/measuredBranches.ts';
import { OutlineRows } from '../../shared/outline/outlineRows.ts';
import { findPageFit } from '../../shared/page/findPageFit.ts';
import { usableSize } from '../../shared/page/page.ts';
import { counterIds } from '../support/counterIds.ts';
import { drawn, unitId } from '../support/organisation.ts';
import { type Figure, measure, printFigures } from './measure.ts';

// What a person waits for beside one edit: finding something, the tree beside the drawing, a drawing fitted to a page, a picture.
const figures: Figure[] = [];
for (const units of [100, 10_000, 50_000]) {
  const { view } = createDocumentStore(drawn(units), counterIds());
  const typed =
    (query: string) =>
    (searcher = createSearcher(view)): Searcher => {
      searcher.search(query);
      return searcher;
    };
  figures.push(
    measure('search, the first letter before idle moments: “c”', units, () => createSearcher(view), typed('c')),
    measure('search, the first letter: “c”', units, typed('zz'), typed('c')),
    measure('search, the next letter: “cu”', units, typed('c'), typed('cu')),
    measure('search for what is nowhere', units, typed('c'), typed('xylophone zebra')),
  );
}
for (const units of [100, 1_000, 10_000]) {
  const document = drawn(units);
  const store = createDocumentStore(document, counterIds());
  const middle = unitId(Math.floor(units / 3));
  figures.push(
    measure(
      'outline: count, first screen',
      units,
      () => new OutlineRows(store.view),
      rows => [rows.count, rows.from(0, 40)],
    ),
    measure(
      'outline: a screen in the middle',
      units,
      () => {
        const rows = new OutlineRows(store.view);
        void rows.count;
        return rows;
      },
      rows => rows.from(Math.floor(units / 2), 40),
    ),
    measure(
      'the first edit of all: collapse a branch',
      units,
      () => createDocumentStore(document, counterIds()),
      fresh => fresh.execute(collapseUnits, { units: [fresh.view.unit(middle)?.parent ?? middle], collapsed: true }),
    ),
    measure(
      'the same once branches were measured in idle moments',
      units,
      () => {
        const fresh = createDocumentStore(document, counterIds());
        drained(measuredBranches(fresh.view));
        return fresh;
      },
      fresh => fresh.execute(collapseUnits, { units: [fresh.view.unit(middle)?.parent ?? middle], collapsed: true }),
    ),
  );
  // All of it in a thread beside the window.
  figures.push(
    measure(
      'fit to a slide, all trials',
      units,
      () => findPageFit(() => new DocumentState(document, store.shown), usableSize('slide', 'landscape')),
      drained,
    ),
  );
}
printFigures('work beside edits', figures);

const folder = mkdtempSync(join(tmpdir(), 'orgsketch-bench-'));
try {
  const file = join(folder, 'plan.org');
  const picture = join(folder, 'plan.png');
  writeFileSync(file, serializeDocument(drawn(1_000)));
  const args = [join(process.cwd(), 'build/orgsketch.mjs'), 'export', file, '--to', picture, '--scale', '2'];
  const png = measure(
    'PNG of 1,000 units at 2x, by the command line',
    1_000,
    () => null,
    () => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    },
  );
  const header = readFileSync(picture);
  printFigures(`pictures (${header.readUInt32BE(16)} × ${header.readUInt32BE(20)} pixels, start of the program included)`, [png]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
