import { ChevronRight } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts';
import type { OrgDocument } from '../../../shared/model/orgDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { DifferenceView } from '../difference/DifferenceView.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import styles from './VersionDetail.module.css';

const SIDES = { before: 'then', after: 'now' } as const;

/** One version: its drawing, and folded below it in what it differs from now. */
export function VersionDetail({ id: version, then, now }: { id: number; then: OrgDocument; now: OrgDocument }) {
  const say = useSay();
  const [unfolded, setUnfolded] = useState(false);
  const difference = useMemo(() => compareDocuments(then, now), [then, now]);
  const content = difference.entries.filter(({ state }) => state !== 'layout').length;
  const layout = difference.entries.length - content;
  const id = useId();
  const summary = [
    content > 0 ? say('compare.inContent', { count: content }) : '',
    layout > 0 ? say('compare.layoutOnly', { count: layout }) : '',
  ].filter(part => part !== '');
  return (
    <div className={styles.detail}>
      <DocumentPreview document={then} />
      {summary.length === 0 ? (
        <p className={styles.same}>{say('versions.same')}</p>
      ) : (
        <>
          <button type="button" className={styles.fold} aria-expanded={unfolded} aria-controls={id} onClick={() => setUnfolded(!unfolded)}>
            <ChevronRight size={16} aria-hidden className={styles.sign} />
            {say('versions.difference', { what: summary.join(say('inspector.comma')) })}
          </button>
          <div id={id} className={styles.difference} hidden={!unfolded}>
            {unfolded && <DifferenceView key={version} difference={difference} sides={SIDES} />}
          </div>
        </>
      )}
    </div>
  );
}
