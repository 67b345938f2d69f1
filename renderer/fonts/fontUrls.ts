/** Addresses of the bundled font files by their names; the build copies them beside the window's program. */
export const FONT_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...import.meta.glob<string>(
      '../../node_modules/@fontsource/inter/files/inter-{latin,latin-ext,cyrillic,cyrillic-ext,greek,greek-ext,vietnamese}-{400,500,600}-normal.woff',
      { query: '?url', import: 'default', eager: true },
    ),
    ...import.meta.glob<string>('../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-{latin,[0-9]*}-{400,500}-normal.woff', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  }).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Throws for a name that isn't bundled: the tables and the files belong together. */
export function fontUrl(name: string): string {
  const url = FONT_URLS.get(name);
  if (url === undefined) throw new Error(`no font file ${name}`);
  return url;
}
