import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileKind, FolderListing, FolderToken } from '../../../shared/host/host.ts';
import type { HostError } from '../../../shared/host/hostError.ts';
import { useSession } from '../../session/SessionContext.ts';

export interface Folder {
  /** null until the first answer. What was there stays while another folder is asked for. */
  readonly listing: FolderListing | null;
  /** `listing`, or the first one to come: a name may be typed and confirmed faster than a slow disk answers. */
  readonly listed: () => Promise<FolderListing>;
  readonly error: HostError | null;
  /** null asks for the folder used last. */
  readonly go: (folder: FolderToken | null) => void;
  readonly create: (name: string) => Promise<HostError | null>;
}

/** The folder that a file dialog stands in. Of two answers the one to the later question counts. */
export function useFolder(kind: FileKind): Folder {
  const { host } = useSession();
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const asked = useRef(0);
  const [first] = useState(promiseOfListing);

  const go = useCallback(
    async (folder: FolderToken | null) => {
      asked.current += 1;
      const mine = asked.current;
      const result = await host.request('folder.list', { folder, kind });
      if (mine !== asked.current) return;
      setError(result.ok ? null : result.error);
      if (!result.ok) return;
      setListing(result.value);
      first.resolve(result.value);
    },
    [host, kind, first],
  );
  useEffect(() => {
    void go(null);
  }, [go]);

  const create = async (name: string): Promise<HostError | null> => {
    if (listing === null) return null;
    const made = await host.request('folder.create', { folder: listing.token, name });
    if (!made.ok) return made.error;
    await go(made.value);
    return null;
  };
  return { listing, listed: async () => listing ?? (await first.promise), error, go: folder => void go(folder), create };
}

function promiseOfListing() {
  let resolve: (listing: FolderListing) => void = () => {};
  const promise = new Promise<FolderListing>(settle => {
    resolve = settle;
  });
  return { promise, resolve };
}
