import { useEffect, useRef, useState } from 'react';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';
import type { EarlierVersion } from '../../session/earlierVersion.ts';

export type LoadedVersion = { readonly state: 'loading' | 'unreadable' } | { readonly state: 'there'; readonly document: OrgDocument };

/** The document of one version; each is loaded once, however often it is looked at. */
export function useVersion(
  load: (version: EarlierVersion) => Promise<OrgDocument | null>,
  version: EarlierVersion | undefined,
): LoadedVersion {
  const asked = useRef(new Map<EarlierVersion, Promise<OrgDocument | null>>());
  const [loaded, setLoaded] = useState<{ readonly of: EarlierVersion; readonly document: OrgDocument | null } | null>(null);
  useEffect(() => {
    if (version === undefined) return;
    let wanted = true;
    const loading = asked.current.get(version) ?? load(version);
    asked.current.set(version, loading);
    void loading.then(document => wanted && setLoaded({ of: version, document }));
    return () => {
      wanted = false;
    };
  }, [load, version]);
  if (loaded === null || loaded.of !== version) return { state: 'loading' };
  return loaded.document === null ? { state: 'unreadable' } : { state: 'there', document: loaded.document };
}
