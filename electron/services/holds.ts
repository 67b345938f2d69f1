import { flushFolder } from './flushFolder.ts';
import { keyOfHeld, parseRecordName, type RecordName, recordName, recordPath } from './holdRecord.ts';
import { errnoOf } from './hostFailure.ts';
import type { Patience } from './renamePatiently.ts';
import { OWN_FILE_MODE } from './replaceFile.ts';
import type { SafeWritePorts } from './safeWritePorts.ts';
import { createSignsOfLife } from './signsOfLife.ts';
import { newNonce } from './temporaryFile.ts';
import { writeFlushed } from './writeFlushed.ts';

/** One thing that nobody else has, here or in another copy of the app. */
export interface Hold {
  readonly record: RecordName;
  /** Records of the same thing that nobody answers for any more. */
  readonly left: readonly RecordName[];
  /** Others may take it from now on, and the record goes. Never fails: a record that stays is left. */
  release(): Promise<void>;
  /** The same, but the record stays, for whoever comes next. */
  leave(): void;
}

export interface Holds {
  /** null: somebody else has it, and did for as long as one waits. Throws what the file system throws. */
  take(target: string): Promise<Hold | null>;
  /** Whether there is a record of that target, of whomever. */
  isRecorded(target: string): Promise<boolean>;
  /** All records that nobody answers for. */
  left(): Promise<readonly RecordName[]>;
  /** Takes such a record away. Never fails: one that stays is left. */
  remove(record: RecordName): Promise<void>;
}

/**
 * Holds between all windows of all copies of the app that share its own folder. Each announces itself with a record of a name of its own and
 * then looks for others: of two, the one that announced itself later sees the earlier one, withdraws, and tries again. So no record is ever
 * taken from anybody who lives. Who withdraws for nothing but a meeting tries on, so one of all gets it.
 *
 * @param folder of the records
 * @param most ms to wait for somebody who has it
 */
export function createHolds(
  { fs, processId, now }: Pick<SafeWritePorts, 'fs' | 'processId' | 'now'>,
  folder: string,
  most: number,
  wait: Patience['wait'],
): Holds {
  const life = createSignsOfLife({ fs, processId, now });
  /** Names of the records that this process answers for. */
  const own = new Set<string>();

  const records = async (): Promise<RecordName[]> => {
    const files = await fs.readdir(folder).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    });
    return files.map(parseRecordName).filter(name => name !== null);
  };

  /** null: gone meanwhile, so nobody is in the way and there is nothing to settle. */
  const stateOf = (record: RecordName): Promise<'left' | 'living' | null> =>
    life
      .isAnswered(record.processId, own.has(record.name), async () => (await fs.stat(recordPath(folder, record))).mtimeMs)
      .then(
        answered => (answered ? 'living' : 'left'),
        () => null,
      );

  /** Who else has it, or had. */
  const look = async (key: string, self: RecordName | null) => {
    const others = (await records()).filter(record => record.key === key && record.name !== self?.name);
    const states = await Promise.all(others.map(stateOf));
    return { living: states.includes('living'), left: others.filter((_, index) => states[index] === 'left') };
  };

  const remove = async (record: RecordName): Promise<void> => {
    await fs.unlink(recordPath(folder, record)).catch(() => undefined);
  };

  const withdraw = async (record: RecordName): Promise<void> => {
    // At once: whoever comes next in this process need not wait for the disk.
    own.delete(record.name);
    await remove(record);
  };

  const announce = async (target: string, key: string): Promise<RecordName> => {
    const record = recordName(key, processId, newNonce());
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    own.add(record.name);
    try {
      await writeFlushed(fs, recordPath(folder, record), Buffer.from(JSON.stringify({ target })), OWN_FILE_MODE);
      await flushFolder(fs, folder);
    } catch (error) {
      await withdraw(record);
      throw error;
    }
    return record;
  };

  const holdOf = (record: RecordName, left: readonly RecordName[]): Hold => {
    const stopGiving = life.give(() => [recordPath(folder, record)]);
    return {
      record,
      left,
      async release() {
        stopGiving();
        await withdraw(record);
      },
      leave() {
        stopGiving();
        own.delete(record.name);
      },
    };
  };

  return {
    async take(target) {
      const key = keyOfHeld(target);
      for (let waited = 0; ; ) {
        if (!(await look(key, null)).living) {
          const record = await announce(target, key);
          const { living, left } = await look(key, record);
          if (!living) return holdOf(record, left);
          await withdraw(record);
        } else if (waited >= most) return null;
        // By chance, so that two who met do not meet again.
        const pause = 5 + Math.random() * 20;
        waited += pause;
        await wait(pause);
      }
    },
    async isRecorded(target) {
      const key = keyOfHeld(target);
      return (await records()).some(record => record.key === key);
    },
    async left() {
      const all = await records();
      const states = await Promise.all(all.map(stateOf));
      return all.filter((_, index) => states[index] === 'left');
    },
    remove,
  };
}
