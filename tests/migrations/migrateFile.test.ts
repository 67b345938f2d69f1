import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../shared/base/json.ts';
import { FORMAT_VERSION } from '../../shared/file/format.ts';
import { migrateFile } from '../../shared/file/migrations/migrateFile.ts';
import { MIGRATIONS, type Migration } from '../../shared/file/migrations/migrations.ts';
import { EXAMPLES, type MigrationExample } from './examples.ts';

/** What is wrong with a list of migrations and its examples: a step without one, a gap, a changed input, a result that differs. */
function faultsOf(migrations: readonly Migration[], examples: readonly MigrationExample[]): string[] {
  const faults = migrations.flatMap((step, index) => (step.from === index + 1 ? [] : [`step ${index + 1} starts from ${step.from}`]));
  for (const { from, migrate } of migrations) {
    const own = examples.filter(example => example.from === from);
    if (own.length === 0) faults.push(`no example exercises the step from ${from}`);
    for (const { before, after } of own) {
      const input = deepFrozen(structuredClone(before));
      try {
        if (JSON.stringify(migrate(input)) !== JSON.stringify(after))
          faults.push(`the step from ${from} makes something else of its example`);
        if (JSON.stringify(migrate(deepFrozen(structuredClone(after)))) !== JSON.stringify(after)) {
          faults.push(`the step from ${from} changes a file that an older program wrote back`);
        }
      } catch (error) {
        faults.push(`the step from ${from} writes to its input: ${String(error)}`);
      }
    }
  }
  return faults;
}

function deepFrozen<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const held of Object.values(value)) deepFrozen(held as Json);
  return Object.freeze(value);
}

/** A format that once had no status, and later no currency. */
const addStatus: Migration = { from: 1, migrate: file => ({ ...file, status: file.status ?? 'kept' }) };
const addCurrency: Migration = { from: 2, migrate: file => ({ ...file, currency: file.currency ?? 'EUR' }) };
const example = (from: number, before: JsonObject, after: JsonObject): MigrationExample => ({ from, before, after });

describe('the migrations of the format', () => {
  it('are each exercised, numbered without gaps, and never write to what they are given', () => {
    expect(faultsOf(MIGRATIONS, EXAMPLES)).toEqual([]);
    expect(FORMAT_VERSION).toBe(MIGRATIONS.length + 1);
  });
});

describe('the guard over the migrations', () => {
  const good = [example(1, { a: 1 }, { a: 1, status: 'kept' }), example(2, { a: 1 }, { a: 1, currency: 'EUR' })];

  it('is content with sound steps', () => {
    expect(faultsOf([addStatus, addCurrency], good)).toEqual([]);
  });

  it('finds a step that nothing exercises', () => {
    expect(faultsOf([addStatus, addCurrency], good.slice(0, 1))).toEqual(['no example exercises the step from 2']);
  });

  it('finds a gap in the numbers', () => {
    expect(faultsOf([addStatus, { ...addCurrency, from: 3 }], [...good, example(3, {}, { currency: 'EUR' })])).toEqual([
      'step 2 starts from 3',
    ]);
  });

  it('finds a step that writes to its input', () => {
    const careless: Migration = { from: 1, migrate: file => Object.assign(file as Record<string, Json>, { status: 'kept' }) };
    expect(faultsOf([careless], good.slice(0, 1))[0]).toMatch(/writes to its input/);
  });

  it('finds a step that overwrites what a newer program had already put there', () => {
    const blunt: Migration = { from: 1, migrate: file => ({ ...file, status: `${file.status ?? ''}x` }) };
    expect(faultsOf([blunt], [example(1, {}, { status: 'x' })])[0]).toMatch(/wrote back/);
  });
});

describe('migrating a file', () => {
  const steps = [addStatus, addCurrency];

  it('runs every step from its version on, in order', () => {
    expect(migrateFile({}, 1, steps)).toEqual({ status: 'kept', currency: 'EUR' });
    expect(migrateFile({}, 2, steps)).toEqual({ currency: 'EUR' });
  });

  it('leaves a file of today’s version, or of a newer one, as it is', () => {
    const file = { a: 1 };
    expect(migrateFile(file, 3, steps)).toBe(file);
    expect(migrateFile(file, 99, steps)).toBe(file);
  });
});
