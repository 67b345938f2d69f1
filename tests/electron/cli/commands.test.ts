import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '../../../shared/i18n/translate.ts';
import { LANGUAGES } from '../../../shared/model/settings.ts';
import { orgsketch, type Ran } from '../../support/orgsketch.ts';
import { type Bendable, bentText, sampleFile } from '../../support/sampleFile.ts';

// Real processes: the first of them may have to build the program.
const LONG = 120_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgsketch-cli-'));
  await run('new', '--template', 'ecommerce-platform', '--language', 'zh', '--to', 'shop.org');
}, LONG);

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ran> => orgsketch(folder, args);
const write = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
const read = (name: string): Promise<Buffer> => readFile(join(folder, name));
const json = (ran: Ran): Bendable => JSON.parse(ran.stdout);

/** Refused with that code in one sentence and nothing on the standard output; for wrong usage a hint follows. */
function expectRefusal(ran: Ran, code: number, sentence: RegExp): void {
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toMatch(sentence);
  expect(ran.stderr).not.toMatch(/\n\s+at |Error:/);
  const lines = ran.stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(code === 64 ? 2 : 1);
  if (code === 64) expect(lines[1]).toMatch(/^Try: orgsketch.* --help$/);
}

describe('help', { timeout: LONG }, () => {
  it('is there for the whole and for each command, in both languages', async () => {
    for (const language of LANGUAGES) {
      const whole = await orgsketch(folder, ['--help'], { ORGSKETCH_LANG: language });
      expect(whole).toMatchObject({ code: 0, stderr: '' });
      for (const name of ['new', 'templates', 'validate', 'inspect', 'export'] as const) {
        expect(whole.stdout).toContain(translate(language, `cli.${name}.summary`));
        const one = await orgsketch(folder, [name, '--help'], { ORGSKETCH_LANG: language });
        expect(one).toEqual({ code: 0, stderr: '', stdout: `${translate(language, `cli.${name}.help`)}\n` });
      }
    }
  });

  it('follows the terminal’s language where Orgsketch has none of its own', async () => {
    const chinese = await orgsketch(folder, ['--help'], { ORGSKETCH_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' });
    expect(chinese.stdout).toContain('命令');
    const english = await orgsketch(folder, ['--help'], { ORGSKETCH_LANG: '', LC_ALL: 'C', LANG: 'zh_CN.UTF-8' });
    expect(english.stdout).toContain('Usage');
  });
});

describe('wrong usage', { timeout: LONG }, () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /Say what to do/],
    ['an unknown command', ['draw'], /no command “draw”.*new, templates, validate, inspect, export/],
    ['an unknown option', ['inspect', 'shop.org', '--yaml'], /no option --yaml/],
    ['an option of another command', ['inspect', 'shop.org', '--to', 'x.png'], /no option --to/],
    ['a name of the language as an option', ['inspect', 'shop.org', '--constructor=1'], /no option --constructor/],
    ['no file', ['inspect', '--json'], /Name the document/],
    ['two files', ['inspect', 'shop.org', 'other.org'], /“other.org” is one argument too many/],
    ['an option without its value', ['export', 'shop.org', '--to'], /--to needs a value/],
    ['an option whose value was forgotten', ['export', 'shop.org', '--to', '--scale', '2'], /--to needs a value/],
    ['an option given twice', ['export', 'shop.org', '--to', 'a.png', '--to', 'b.png'], /--to is given twice/],
    ['a flag with a value', ['inspect', 'shop.org', '--json=yes'], /--json takes no value/],
    ['nowhere to write', ['export', 'shop.org'], /option --to is missing/],
    ['a picture of an unknown kind', ['export', 'shop.org', '--to', 'a.bmp'], /must end in one of: \.png, \.svg/],
    ['a document of another ending', ['new', '--to', 'a.json'], /must end in one of: \.org/],
    ['an unknown template', ['new', '--to', 'a.org', '--template', 'bank'], /no template “bank”.*ecommerce-platform/],
    ['a language that is none', ['new', '--to', 'a.org', '--language', 'fr'], /“fr” is nothing for --language.*en, zh/],
    ['a theme that is none', ['export', 'shop.org', '--to', 'a.png', '--theme', 'neon'], /light, dark, print/],
    ['a scale in words', ['export', 'shop.org', '--to', 'a.png', '--scale', 'big'], /“big” is no scale/],
    ['a scale of 0', ['export', 'shop.org', '--to', 'a.png', '--scale', '0'], /no scale/],
    ['a scale of 5', ['export', 'shop.org', '--to', 'a.png', '--scale', '5'], /up to 4/],
    ['an unknown scenario', ['inspect', 'shop.org', '--scenario', 'To-be'], /no scenario “To-be”.*现状/],
    ['a saved view where there is none', ['export', 'shop.org', '--to', 'a.png', '--view', 'Board'], /This scenario has no saved views/],
    ['an unknown unit', ['export', 'shop.org', '--to', 'a.png', '--unit', '法务部'], /no unit “法务部”/],
  ])('%s', async (_name, args, sentence) => {
    expectRefusal(await run(...args), 64, sentence);
  });

  it('with a name that several units share lists them with their ways and ids', async () => {
    await write(
      'twins.org',
      bentText(s => {
        s.units.east = { ...s.units.ops, name: 'Care', parent: 'ops' };
        s.units.west = { ...s.units.ops, name: 'Care', parent: 'boss' };
      }),
    );
    const ran = await run('export', 'twins.org', '--to', 'a.png', '--unit', 'Care');
    expectRefusal(ran, 64, /“Care” for --unit could be any of these/);
    expect(ran.stderr).toContain('Board › Operations › Care (east)');
    expect(ran.stderr).toContain('Board › Care (west)');
    expect((await run('export', 'twins.org', '--to', 'a.png', '--unit', 'east')).code).toBe(0);
  });
});

describe('new and templates', { timeout: LONG }, () => {
  it('list the template as JSON, and make it in either language', async () => {
    expect(json(await run('templates', '--json'))).toEqual([
      { id: 'ecommerce-platform', names: { en: 'E-commerce platform', zh: '电商平台' } },
    ]);
    expect(await run('new', '--template', 'ecommerce-platform', '--language', 'en', '--to', 'en.org')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect((await read('en.org')).toString()).toContain('Executive management');
    expect((await read('shop.org')).toString()).toContain('高层管理');
  });

  it('make an empty document, sound and with one scenario', async () => {
    expect(await run('new', '--to', 'empty.org', '--language', 'zh')).toMatchObject({ code: 0 });
    expect(json(await run('inspect', 'empty.org', '--json'))).toMatchObject({ scenarios: ['现状'], units: [], counts: { units: 0 } });
  });

  it('leave a document that is there, and anything that is not ours; --overwrite is a clear word', async () => {
    const before = await read('shop.org');
    expectRefusal(await run('new', '--to', 'shop.org'), 3, /is there already.*--overwrite/);
    expect(await read('shop.org')).toEqual(before);
    await write('notes.org', '* Inbox\n');
    expectRefusal(
      await run('new', '--to', 'notes.org'),
      3,
      /There is an Emacs Org mode outline already, not an Orgsketch document.*--overwrite/,
    );
    expect((await read('notes.org')).toString()).toBe('* Inbox\n');
    expect(await run('new', '--to', 'notes.org', '--overwrite')).toMatchObject({ code: 0 });
    expect((await read('notes.org')).toString()).toMatch(/^\{"format":"orgsketch"/);
  });

  it('say so when the target cannot be written, and leave nothing behind', async () => {
    expectRefusal(await run('new', '--to', 'nowhere/a.org'), 3, /folder .* is not there/);
    await mkdir(join(folder, 'folder.org'));
    expectRefusal(await run('new', '--to', 'folder.org'), 3, /is not a file/);
    expect((await readdir(folder)).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('validate', { timeout: LONG }, () => {
  it('calls a sound document sound', async () => {
    expect(await run('validate', 'shop.org')).toEqual({ code: 0, stdout: 'shop.org: sound.\n', stderr: '' });
  });

  it('prints repairs and warnings, and they alone are no error', async () => {
    await write(
      'bent.org',
      bentText((s, f) => {
        s.units.ops.parent = 'gone';
        f.version = 7;
      }),
    );
    const ran = await run('validate', 'bent.org');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(
      /“Operations” reported to a unit that is not in the file.*\n.*newer Orgsketch \(format 7\).*\n.*with 2 remarks/,
    );
  });

  it('prints every wrong field with line, column, path and entity, and ends with 1', async () => {
    await write(
      'wrong.org',
      bentText(s => {
        s.units.ops.name = 5;
        s.duties.d1.text = null;
      }),
    );
    const ran = await run('validate', 'wrong.org');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^Line 1, column \d+ \(\/scenarios\/s1\/units\/ops\/name, “ops”\): must be text\.\n.*\/duties\/d1\/text/);
    expect(ran.stderr).toMatch(/^orgsketch: wrong\.org: .*2 fields in it are wrong.*\n$/);
  });
});

describe('a file that cannot be read or is not ours', { timeout: LONG }, () => {
  const whole = JSON.stringify(sampleFile());
  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /is empty/],
    ['an Org-mode outline', '#+TITLE: Plans\n* Inbox\n', /Emacs Org mode/],
    ['another program’s JSON', '{"nodes":[]}', /JSON file of another program/],
    ['a draw.io file', '<mxfile/>', /XML or HTML/],
    ['UTF-16 that holds something else', Buffer.from('\ufeff* Inbox\n', 'utf16le'), /Emacs Org mode/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /is a picture, not an Orgsketch document/],
    ['a text in GBK', Buffer.from([0xb2, 0xc6, 0xce, 0xf1]), /an older encoding/],
    ['cut off', whole.slice(0, 500), /breaks off at line 1, column 501/],
    ['damaged', whole.replace('"title":', '"title"'), /damaged at line 1, column \d+: “"” cannot stand there/],
    [
      'too new',
      whole.replace('"readableFrom":1', '"readableFrom":4').replace('"version":3', '"version":5'),
      /newer Orgsketch \(format 5\)/,
    ],
    ['nested without end', whole.replace('"title":"Sample"', `"title":${'['.repeat(100_000)}`), /levels deep/],
  ])('%s: one sentence and 2, from every command that reads', async (_name, content, sentence) => {
    await write('foreign.org', content);
    expectRefusal(await run('validate', 'foreign.org'), 2, sentence);
    expectRefusal(await run('inspect', 'foreign.org', '--json'), 2, sentence);
    expectRefusal(await run('export', 'foreign.org', '--to', 'foreign.png'), 2, sentence);
    expect(await readdir(folder)).not.toContain('foreign.png');
  });

  it('but UTF-16 is ours like any other, with a remark', async () => {
    await write('wide.org', Buffer.from(`\ufeff${whole.replaceAll('{', '{\r\n')}`, 'utf16le'));
    const ran = await run('validate', 'wide.org');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/UTF-16.*\n.*CRLF.*\n.*2 remarks/);
  });

  it('missing, a folder, or too large to read at all', async () => {
    expectRefusal(await run('inspect', 'missing.org'), 2, /missing\.org: There is no such file/);
    expectRefusal(await run('inspect', '.'), 2, /is not a file/);
    await write('huge.org', Buffer.alloc(65 * 1024 * 1024, 0x20));
    expectRefusal(await run('validate', 'huge.org'), 2, /too large/);
  });

  it('speaks Chinese to those who do', async () => {
    await write('foreign.org', '');
    const ran = await orgsketch(folder, ['validate', 'foreign.org'], { ORGSKETCH_LANG: 'zh' });
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'orgsketch: foreign.org：文件是空的。如果里面本应有内容，请找一份更早的副本。\n',
    });
  });
});

describe('inspect', { timeout: LONG }, () => {
  it('prints the founding case as one object, and nothing else', async () => {
    const ran = await run('inspect', 'shop.org', '--json');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const told = json(ran);
    expect(Object.keys(told)).toEqual(['title', 'scenarios', 'scenario', 'units', 'dependencies', 'counts']);
    expect(told).toMatchObject({ title: '电商平台', scenarios: ['现状'], scenario: '现状' });
    expect(told.units.map((unit: Bendable) => unit.name)).toEqual([
      '高层管理',
      '运营部',
      '市场部',
      '产品部',
      '客服部',
      '技术部',
      '财务部',
      '人力资源部',
    ]);
    expect(told.units[0]).toMatchObject({ kind: 'executive', parent: null, parentId: null, head: '首席执行官', fte: 6 });
    expect(told.units[1]).toMatchObject({ kind: 'department', parent: '高层管理', parentId: told.units[0].id, fte: 48 });
    expect(Object.keys(told.units[1])).toEqual([
      'id',
      'name',
      'kind',
      'parent',
      'parentId',
      'purpose',
      'duties',
      'positions',
      'fte',
      'head',
    ]);
    expect(told.units[1].duties[1]).toBe('策划并执行市场活动及促销方案,提升销售业绩');
    expect(told.units[1].positions).toEqual(['运营总监', '商品与订单专员', '活动运营经理', '运营数据分析师']);
    expect(told.dependencies.map(({ fromId, toId, ...rest }: Bendable) => [rest, typeof fromId, typeof toId])).toEqual([
      [{ from: '运营部', to: '市场部', label: '共同策划活动', type: 'jointWork', mutual: true }, 'string', 'string'],
      [{ from: '客服部', to: '运营部', label: '用户反馈', type: 'information', mutual: false }, 'string', 'string'],
      [{ from: '技术部', to: '产品部', label: '新产品上线', type: 'deliverable', mutual: true }, 'string', 'string'],
    ]);
    expect(told.counts).toEqual({ units: 8, duties: 32, positions: 30, dependencies: 3, secondaryLines: 0, notes: 0, frames: 0 });
  });

  it('says null for a number that is unknown', async () => {
    await write(
      'plain.org',
      bentText(s => s),
    );
    expect(json(await run('inspect', 'plain.org', '--json')).units.map((unit: Bendable) => unit.fte)).toEqual([null, 1]);
  });

  it('finds a scenario by name, by id and whatever its case, and reports repairs beside the result', async () => {
    await write(
      'two.org',
      bentText((s, f) => {
        f.scenarios.s2 = structuredClone({ ...s, name: 'To-be A', order: 'a1' });
        f.scenarios.s2.units.ops.name = 'Works';
        f.scenarios.s2.units.ops.parent = 'gone';
      }),
    );
    for (const name of ['To-be A', 's2', 'to-be a']) {
      const ran = await run('inspect', 'two.org', '--scenario', name, '--json');
      expect(ran.code).toBe(0);
      expect(ran.stderr).toMatch(/“Works” reported to/);
      expect(json(ran)).toMatchObject({ scenario: 'To-be A', scenarios: ['As-is', 'To-be A'] });
    }
    expect(json(await run('inspect', 'two.org', '--json')).scenario).toBe('As-is');
  });

  it('draws an outline for people', async () => {
    const ran = await run('inspect', 'shop.org');
    expect(ran.stdout).toContain('电商平台 - 现状\n高层管理 (6 FTE, 4 duties)\n  运营部 (48 FTE, 4 duties)\n');
  });

  it('ends quietly when the reader has seen enough', async () => {
    await write(
      'long.org',
      bentText(s => {
        for (let n = 0; n < 20_000; n += 1) s.notes[`n${n}`] = s.notes.n1;
        for (let n = 0; n < 3_000; n += 1) s.units[`u${n}`] = s.units.ops;
      }),
    );
    const program = new URL('../../../build/orgsketch.mjs', import.meta.url).pathname;
    const piped = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${program}" inspect long.org --json | head -c 20; exit \${PIPESTATUS[0]}`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(piped).toMatchObject({ status: 0, stderr: '' });
    expect(piped.stdout).toHaveLength(20);
  });
});

describe('export', { timeout: LONG }, () => {
  const sizeOf = async (name: string): Promise<[number, number]> => {
    const { width, height } = PNG.sync.read(await read(name));
    return [width, height];
  };

  it('draws a PNG whose size follows the scale, and says that size', async () => {
    expect(await run('export', 'shop.org', '--to', 'one.png')).toMatchObject({ code: 0, stderr: '' });
    const ran = await run('export', 'shop.org', '--to', 'more.png', '--scale', '1.5');
    const [width, height] = await sizeOf('one.png');
    const [wide, high] = await sizeOf('more.png');
    expect(Math.abs(wide - width * 1.5) + Math.abs(high - height * 1.5)).toBeLessThanOrEqual(1);
    expect(ran.stdout).toBe(`Wrote more.png, ${wide} × ${high} pixels.\n`);
  });

  it('draws an SVG with every name and label as text', async () => {
    expect((await run('export', 'shop.org', '--to', 'shop.SVG')).code).toBe(0);
    const text = (await read('shop.SVG'))
      .toString()
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*>/g, '');
    for (const name of ['高层管理', '运营部', '市场部', '产品部', '客服部', '技术部', '财务部', '人力资源部']) expect(text).toContain(name);
    for (const label of ['共同策划活动', '新产品上线', '用户反馈']) expect(text).toContain(label);
  });

  it('takes paths from where the person stands, and writes into other folders', async () => {
    await mkdir(join(folder, 'deep/out'), { recursive: true });
    expect(await orgsketch(join(folder, 'deep'), ['export', '../shop.org', '--to', 'out/a.png'])).toMatchObject({ code: 0 });
    expect((await sizeOf('deep/out/a.png'))[0]).toBeGreaterThan(500);
  });

  it('draws one branch, another language’s words, another theme', async () => {
    await run('export', 'shop.org', '--to', 'all.png');
    expect((await run('export', 'shop.org', '--to', 'branch.png', '--unit', '运营部')).code).toBe(0);
    expect((await sizeOf('branch.png'))[0]).toBeLessThan((await sizeOf('all.png'))[0] / 2);
    expect((await run('export', 'shop.org', '--to', 'dark.png', '--theme', 'dark')).code).toBe(0);
    expect(PNG.sync.read(await read('dark.png')).data.subarray(0, 3)).not.toEqual(PNG.sync.read(await read('all.png')).data.subarray(0, 3));
    expect((await run('export', 'shop.org', '--to', 'en.svg', '--language', 'en')).code).toBe(0);
    expect((await read('en.svg')).toString()).toContain('FTE');
    expect((await run('export', 'shop.org', '--to', 'zh.svg')).code).toBe(0);
    expect((await read('zh.svg')).toString()).not.toContain('FTE');
  });

  it('draws what a saved view shows, as it shows it, and leaves the file as it is', async () => {
    const text = bentText(s => {
      s.units.desk = { ...s.units.ops, name: 'Help desk', parent: 'ops', order: 'a1' };
      s.units.sales = { ...s.units.ops, name: 'Sales', order: 'a2' };
    });
    await write('views.org', text);
    const names = async (...more: string[]) => {
      expect(await run('export', 'views.org', '--to', 'view.svg', ...more)).toMatchObject({ code: 0, stderr: '' });
      const drawn = (await read('view.svg')).toString();
      return ['Board', 'Operations', 'Help desk', 'Sales'].filter(name => drawn.includes(`>${name}<`));
    };
    expect(await names()).toEqual(['Board', 'Operations', 'Help desk', 'Sales']);
    expect(await names('--view', 'operations only')).toEqual(['Operations']);
    expect((await read('views.org')).toString()).toBe(text);
    expectRefusal(
      await run('export', 'views.org', '--to', 'view.svg', '--view', 'Board only'),
      64,
      /no saved view “Board only”.*Operations only \(v1\)/,
    );
  });

  it('draws the same bytes twice', async () => {
    await run('export', 'shop.org', '--to', 'a.png');
    await run('export', 'shop.org', '--to', 'b.png');
    expect(await read('a.png')).toEqual(await read('b.png'));
  });

  it('draws smaller what would be longer than a PNG can be, and says so in one sentence; an SVG has no limit', async () => {
    await write(
      'wide.org',
      bentText(s => {
        for (let n = 0; n < 60; n += 1) s.units[`u${n}`] = { ...s.units.ops, place: { x: n * 240, y: 10 * n } };
      }),
    );
    const ran = await run('export', 'wide.org', '--to', 'wide.png', '--scale', '4');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^At a scale of 4 .* 32,767 .*\n$/);
    const scale = Number(/drawn at a scale of (\d\.\d+)/.exec(ran.stderr)?.[1]);
    expect(scale).toBeGreaterThan(2);
    const head = await read('wide.png');
    const width = head.readUInt32BE(16);
    expect(width).toBeLessThanOrEqual(32_767);
    expect(width).toBeGreaterThan(32_000);
    expect(ran.stdout).toContain(`${width} × ${head.readUInt32BE(20)} pixels`);
    expect(await run('export', 'wide.org', '--to', 'wide.svg', '--scale', '4')).toMatchObject({ code: 0, stderr: '' });
  });

  it('never writes a blank for an empty scenario', async () => {
    await run('new', '--to', 'blank.org');
    expectRefusal(await run('export', 'blank.org', '--to', 'blank.png'), 3, /nothing to export/);
    expectRefusal(await run('export', 'blank.org', '--to', 'blank.svg'), 3, /nothing to export/);
    expect(await readdir(folder)).not.toContain('blank.png');
  });

  it('says so when the picture cannot be written', async () => {
    expectRefusal(await run('export', 'shop.org', '--to', 'nowhere/a.png'), 3, /folder .* is not there/);
  });
});
