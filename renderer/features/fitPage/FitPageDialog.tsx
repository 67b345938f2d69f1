import { Network } from 'lucide-react';
import { useState } from 'react';
import { fitToPage } from '../../../shared/commands/document/fitToPage.ts';
import type { FitWay, PageFit } from '../../../shared/page/findPageFit.ts';
import { ORIENTATIONS, type Orientation, PAGES, type PageKind } from '../../../shared/page/page.ts';
import { READABLE } from '../../../shared/page/textOnPage.ts';
import { performArranging } from '../../arranging/performArranging.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { showToast } from '../../session/showToast.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './FitPageDialog.module.css';
import { usePageFits } from './usePageFits.ts';

/** Says how large the text gets on a slide or a sheet of paper, and arranges the drawing for it. */
export function FitPageDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const { store } = session.state.getState().open;
  const [page, setPage] = useState<PageKind>('slide');
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const [chosen, setChosen] = useState<FitWay | null>(null);
  const found = usePageFits(store, page, orientation);

  const fits = found?.fits ?? [];
  // The first that can be read, else the one page that was asked for.
  const proposed = fits.find(fit => fit.text >= READABLE) ?? fits[0];
  const fit = fits.find(({ way }) => way === chosen) ?? proposed;
  const points = (text: number) => `${text === 0 ? '<' : ''}${Math.max(0.1, text).toLocaleString(language, { maximumFractionDigits: 1 })}`;
  const pageName = say(`fitPage.page.${page}`);
  const isReadable = found !== null && found.asIs !== null && found.asIs >= READABLE;

  const arrange = async ({ args, way, text, pages }: PageFit) => {
    onClose();
    if (!(await performArranging(session, fitToPage, args))) return;
    session.canvas.current?.fitAll();
    const key = way === 'pageABranch' ? 'fitPage.done.pageABranch' : 'fitPage.done';
    showToast(session, { kind: 'info', text: say(key, { page: pageName, text: points(text), count: pages }), action: null });
  };

  return (
    <DialogShell
      title={say('fitPage.title')}
      onClose={onClose}
      width={480}
      footer={
        <Button tone="primary" icon={Network} disabled={fit === undefined} onClick={() => fit !== undefined && void arrange(fit)}>
          {say('fitPage.arrange')}
        </Button>
      }
    >
      <div className={styles.form}>
        <RadioGroup
          look="segments"
          label={say('fitPage.page')}
          value={page}
          options={PAGES.map(value => ({ value, label: say(`fitPage.page.${value}`) }))}
          onChange={setPage}
        />
        {page !== 'slide' && (
          <RadioGroup
            look="segments"
            label={say('fitPage.orientation')}
            value={orientation}
            options={ORIENTATIONS.map(value => ({ value, label: say(`fitPage.orientation.${value}`) }))}
            onChange={setOrientation}
          />
        )}
        <p className={styles.size} role="status">
          {found === null
            ? say('fitPage.trying')
            : found.asIs !== null &&
              say(isReadable ? 'fitPage.asIs.readable' : 'fitPage.asIs', { text: points(found.asIs), least: READABLE })}
        </p>
        {fit !== undefined && (
          <RadioGroup
            look="cards"
            label={say('fitPage.way')}
            value={fit.way}
            options={fits.map(({ way, text, pages }) => ({
              value: way,
              label: (
                <span className={styles.way}>
                  <span>{say(`fitPage.way.${way}`, { count: pages })}</span>
                  <span className={text >= READABLE ? styles.readable : styles.small}>{say('fitPage.points', { text: points(text) })}</span>
                </span>
              ),
            }))}
            onChange={setChosen}
          />
        )}
        {fit !== undefined && fit.text < READABLE && (
          <p className={styles.warning}>{say('fitPage.tooSmall', { text: points(fit.text), page: pageName, least: READABLE })}</p>
        )}
        {fit?.way === 'pageABranch' && <p className={styles.hint}>{say('fitPage.pageABranchHint')}</p>}
      </div>
    </DialogShell>
  );
}
