import { useEffect, useRef, useState } from 'react';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';

export type LoadedVersion = { readonly state: 'loading' | 'unreadable' } | { readonly state: 'there'; readonly document: OrgDocument };

/** The document of one version; each is loaded once, however often it is looked at. */
export function useVersion(load: (id: string) => Promise<OrgDocument | null>, id: string | null): LoadedVersion {
  const asked = useRef(new Map<string, Promise<OrgDocument | null>>());
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly document: OrgDocument | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    let loading = asked.current.get(id);
    if (loading === undefined) {
      loading = load(id);
      asked.current.set(id, loading);
    }
    void loading.then(document => wanted && setLoaded({ id, document }));
    return () => {
      wanted = false;
    };
  }, [load, id]);
  if (loaded?.id !== id) return { state: 'loading' };
  return loaded.document === null ? { state: 'unreadable' } : { state: 'there', document: loaded.document };
}
