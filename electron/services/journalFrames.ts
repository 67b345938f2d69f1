import { z } from 'zod';
import { digestOf } from './digestOf.ts';

/** What the journal says of its document at that moment: enough to offer it without reading the rest. */
export interface JournalNote {
  readonly title: string;
  /** The path of the file; null for one that was never saved. */
  readonly file: string | null;
  /** Of the bytes that were last seen in the file. */
  readonly digest: string | null;
  /** There is something in it that the file does not have. */
  readonly dirty: boolean;
  readonly units: number;
  readonly duties: number;
  /** Steps since the file. */
  readonly changes: number;
}

/** What is written in one go: a line with its time and its end mark, so that a line which a crash cut off is known by that. */
export interface JournalFrame {
  /** ms since 1970. */
  readonly time: number;
  readonly note: JournalNote;
  readonly records: readonly unknown[];
}

const LINE = /^(\d{1,15}) ([0-9a-f]{16}) (\{.*\})$/;
const frameSchema = z.object({
  note: z.object({
    title: z.string(),
    file: z.string().nullable(),
    digest: z.string().nullable(),
    dirty: z.boolean(),
    units: z.number(),
    duties: z.number(),
    changes: z.number(),
  }),
  records: z.array(z.unknown()),
});

export function frameLine({ time, note, records }: JournalFrame): string {
  const json = JSON.stringify({ note, records });
  return `${time} ${endMark(time, json)} ${json}\n`;
}

/** The whole frames at the beginning of a text, and where they end in it: what follows is torn. */
export function readFrames(text: string): { readonly frames: readonly JournalFrame[]; readonly end: number } {
  const frames: JournalFrame[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    const frame = readFrame(text.slice(start, end));
    if (frame === null) break;
    frames.push(frame);
    start = end + 1;
  }
  return { frames, end: start };
}

/** The last whole frame of a text that may begin in the middle of one; null when there is none. */
export function lastFrame(text: string): JournalFrame | null {
  const lines = text.split('\n');
  // What stands behind the last line end is torn, or nothing.
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const frame = readFrame(lines[at] ?? '');
    if (frame !== null) return frame;
  }
  return null;
}

function readFrame(line: string): JournalFrame | null {
  const [, time, mark, json] = LINE.exec(line) ?? [];
  if (time === undefined || mark === undefined || json === undefined || endMark(Number(time), json) !== mark) return null;
  // The mark says that these are the very bytes that were written: they are JSON.
  const result = frameSchema.safeParse(JSON.parse(json));
  return result.success ? { time: Number(time), ...result.data } : null;
}

const endMark = (time: number, json: string): string => digestOf(Buffer.from(`${time} ${json}`)).slice(0, 16);
