import { z } from 'zod';
import { appSettingsPatchSchema } from '../../shared/host/appSettings.ts';
import { MOST_PIECE_BYTES } from '../../shared/host/exportPieces.ts';
import type { ExportToken, FileToken, FolderToken, HostRequests, RequestName } from '../../shared/host/host.ts';
import { viewportSchema } from './viewports.ts';

// The compiler that zod would build from strings is refused by our own content policy, and no faster.
z.config({ jitless: true });

const fileToken = z
  .string()
  .max(100)
  .transform(text => text as FileToken);
const folderToken = z
  .string()
  .max(100)
  .transform(text => text as FolderToken);
const exportToken = z
  .string()
  .max(100)
  .transform(text => text as ExportToken);
const kind = z.enum(['document', 'png', 'svg']);
const name = z.string().max(1_000);
const title = z.string().max(10_000);
const digest = z.string().max(100);
const count = z.number().int().min(0);
const journal = z.string().max(100);
const note = z.strictObject({
  ...{ title, file: fileToken.nullable(), digest: digest.nullable(), dirty: z.boolean() },
  ...{ units: count, duties: count, changes: count },
});
/** What a window does in a second, and what one command may paste. */
const records = z.array(z.unknown()).max(100_000);

/** The shape of each request's input. What a window sends is never believed: it passes through here, on every front. */
export const REQUEST_SCHEMAS: { readonly [Name in RequestName]: z.ZodType<HostRequests[Name]['input']> } = {
  'app.info': z.null(),
  'settings.set': appSettingsPatchSchema,
  'dialog.open': z.strictObject({ kind }),
  'dialog.save': z.strictObject({ kind, suggestedName: name, beside: fileToken.nullable() }),
  'folder.list': z.strictObject({ folder: folderToken.nullable(), kind }),
  'folder.create': z.strictObject({ folder: folderToken, name }),
  'folder.file': z.strictObject({ folder: folderToken, name, kind }),
  'document.read': z.strictObject({ file: fileToken }),
  'document.write': z.strictObject({ file: fileToken, text: z.string(), expected: digest.nullable(), overwrite: z.boolean() }),
  'export.begin': z.strictObject({ file: fileToken }),
  // Base64 takes four letters for three bytes.
  'export.append': z.strictObject({ export: exportToken, bytes: z.string().max(Math.ceil(MOST_PIECE_BYTES / 3) * 4) }),
  'export.finish': z.strictObject({ export: exportToken }),
  'export.cancel': z.strictObject({ export: exportToken }),
  'recent.list': z.null(),
  'recent.clear': z.null(),
  'viewport.get': z.strictObject({ file: fileToken }),
  'viewport.set': z.strictObject({ file: fileToken, viewport: viewportSchema, scenario: z.string().max(100).nullable() }),
  'window.state': z.strictObject({ title, dirty: z.boolean(), blank: z.boolean(), file: fileToken.nullable() }),
  'window.open': z.strictObject({ file: fileToken.nullable() }),
  'journal.begin': z.strictObject({ text: z.string().nullable(), note, records }),
  'journal.append': z.strictObject({
    note,
    records,
    state: z.strictObject({ mark: count, reason: z.enum(['saved', 'replaced']), digest: digest.nullable() }).nullable(),
  }),
  'journal.end': z.null(),
  'journal.left': z.null(),
  'journal.read': z.strictObject({ id: journal }),
  'journal.discard': z.strictObject({ id: journal }),
  'states.list': z.strictObject({ file: fileToken }),
  'states.read': z.strictObject({ file: fileToken, journal, mark: count }),
  'document.watch': z.strictObject({ file: fileToken, digest: digest.nullable() }).nullable(),
  'window.close': z.null(),
  'window.stay': z.null(),
  'window.flushed': z.null(),
  'window.ready': z.null(),
  'log.error': z.strictObject({ message: z.string().max(100_000), stack: z.string().max(100_000) }),
};
