import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../shared/i18n/en.ts';
import { zh } from '../../shared/i18n/zh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENGLISH: Readonly<Record<string, string>> = en;
const CHINESE: Readonly<Record<string, string>> = zh;

/** All our own code but the sentences themselves. */
const SOURCES = ['shared', 'electron', 'renderer'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !(folder === 'shared' && path.startsWith('i18n/')))
    .map(path => readFileSync(join(ROOT, folder, path), 'utf8')),
);

const stemOf = (key: string): string => key.replace(/_(one|other)$/, '');
const isPlural = (key: string): boolean => stemOf(key) !== key;
const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(found => found[1] as string))].sort();

describe('the catalogues of sentences', () => {
  it('have no key in two areas, so that none hides another', () => {
    for (const language of ['en', 'zh']) {
      const keys = readdirSync(join(ROOT, 'shared/i18n', language)).flatMap(file =>
        [...readFileSync(join(ROOT, 'shared/i18n', language, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(found => found[1] as string),
      );
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      expect(new Set(keys)).toEqual(new Set(Object.keys(language === 'en' ? ENGLISH : CHINESE)));
    }
  });

  it('have every key in both languages; of a plural English has both forms and Chinese its one', () => {
    const expected = Object.keys(ENGLISH).filter(key => !key.endsWith('_one'));
    expect(Object.keys(CHINESE).sort()).toEqual(expected.sort());
    const plurals = Object.keys(ENGLISH).filter(isPlural).map(stemOf);
    for (const stem of plurals) expect(Object.keys(ENGLISH)).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
    // A plural and a plain sentence of one name would be one key to those who ask.
    expect(plurals.filter(stem => Object.hasOwn(ENGLISH, stem))).toEqual([]);
  });

  it('leave no sentence empty', () => {
    for (const catalogue of [ENGLISH, CHINESE]) expect(Object.keys(catalogue).filter(key => catalogue[key]?.trim() === '')).toEqual([]);
  });

  it.each(Object.keys(CHINESE))('%s has the same places to fill in both languages', key => {
    expect(placeholders(CHINESE[key] as string)).toEqual(placeholders(ENGLISH[key] as string));
    // "1 thing" may be said without the number.
    const one = ENGLISH[`${stemOf(key)}_one`];
    if (one !== undefined && isPlural(key)) expect(placeholders(ENGLISH[key] as string)).toEqual(expect.arrayContaining(placeholders(one)));
  });

  it('have braces only around places to fill', () => {
    for (const catalogue of [ENGLISH, CHINESE]) {
      const odd = Object.keys(catalogue).filter(key => /[{}]/.test((catalogue[key] as string).replaceAll(/\{\w+\}/g, '')));
      expect(odd).toEqual([]);
    }
  });
});

describe('Chinese', () => {
  it('has no half-width punctuation beside its characters', () => {
    const HALF = /[\p{Script=Han}”」』][,:;()!?]|[,:;()!?][\p{Script=Han}“「『]|\p{Script=Han}\.(\s|$)/u;
    expect(
      Object.keys(CHINESE)
        .filter(key => HALF.test(CHINESE[key] as string))
        .map(key => [key, CHINESE[key]]),
    ).toEqual([]);
  });

  it('has no straight quotes and no three dots, but where a command line is written out', () => {
    const sentences = Object.keys(CHINESE).filter(key => !key.startsWith('cli.help.'));
    expect(sentences.filter(key => /\p{Script=Han}\s*(\.\.\.|")|"\s*\p{Script=Han}/u.test(CHINESE[key] as string))).toEqual([]);
  });

  it('is written in Chinese wherever it says more than names and numbers', () => {
    const untranslated = Object.keys(CHINESE).filter(key => CHINESE[key] === ENGLISH[key] && / [a-z]{3,} /.test(CHINESE[key] as string));
    expect(untranslated).toEqual([]);
  });
});

describe('the keys', () => {
  const said = new Set(SOURCES.flatMap(text => [...text.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z0-9]+)+)'/g)].map(found => found[1] as string)));
  /** `file.problem.${code}`: what is put together as it runs. */
  const built = [
    ...new Set(
      SOURCES.flatMap(text => [...text.matchAll(/`([a-zA-Z]+\.[a-zA-Z.]*(?:\$\{[^`}]+\}[a-zA-Z.]*)+)`/g)].map(found => found[1] as string)),
    ),
  ];
  const stems = [...new Set(Object.keys(ENGLISH).map(stemOf))];
  const patterns = built.map(template => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[a-zA-Z0-9.]+')}$`));

  it('are all said somewhere', () => {
    expect(stems.filter(stem => !said.has(stem) && !patterns.some(pattern => pattern.test(stem)))).toEqual([]);
  });

  it('that are put together have sentences', () => {
    const areas = new Set(stems.map(stem => stem.split('.')[0]));
    const unknown = built.filter((template, i) => areas.has(template.split('.')[0]) && !stems.some(stem => patterns[i]?.test(stem)));
    expect(unknown).toEqual([]);
  });

  it('of commands have a label each, and every refusal a sentence', () => {
    const commands = SOURCES.flatMap(text => [...text.matchAll(/^ {2}label: '([^']+)'/gm)].map(found => found[1] as string));
    const refusals = SOURCES.flatMap(text =>
      [...text.matchAll(/refused\((?:[^)']*\? )?'([^']+)'(?: : '([^']+)')?/g)].flatMap(found => found.slice(1)),
    ).filter(Boolean);
    expect(commands.length).toBeGreaterThan(25);
    expect(refusals.length).toBeGreaterThan(25);
    for (const key of [...commands, ...refusals]) expect(stems).toContain(key);
  });
});
