/** What a `saver` is to do, with versions of about `size` bytes. */
export type SaverTask = { readonly dataFolder: string; readonly path: string; readonly size: number } & (
  | /** Saves version 1, 2, 3 … until it is killed. */ { readonly kind: 'endless' }
  | /** Saves version 1. */ { readonly kind: 'once' }
  | /** Kills itself just before that call of the file system, the first being 1. */ {
      readonly kind: 'killedAtCall';
      readonly call: number;
    }
  | /** Never gets beyond the rename. */ { readonly kind: 'stuck' }
  | /** Reads which version is there and saves the one after it, so often. */ { readonly kind: 'counting'; readonly times: number }
);
