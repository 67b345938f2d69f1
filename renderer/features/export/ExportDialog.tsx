import { Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';

import { isNothing, withoutLines } from '../../../shared/commands/selection/entitySelection.ts';
import { estimateExport } from '../../../shared/export/estimateExport.ts';
import { type ExportPlan, exportArea, planExport, refusalMessage, smallerMessage } from '../../../shared/export/exportPlan.ts';

import { missingCharacters } from '../../../shared/export/missingCharacters.ts';
import { THEMES } from '../../../shared/theme/tokens.ts';
import { WorkProgress } from '../../app/WorkProgress.tsx';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { fileSize } from '../files/fileSize.ts';
import styles from './ExportDialog.module.css';
import { type ExportChoice, exportScene, FIRST_CHOICE, FORMATS, SCALES } from './exportChoice.ts';
import { paintSvg } from './paintSvg.ts';
import { paintPng } from './png/paintPng.ts';
import { copyPicture, type Drawing, saveExport } from './saveExport.ts';

/** Pixels. Whoever pastes a picture has it in memory as a whole, and so has the browser that hands it over. */
const MOST_COPIED = 100_000_000;

/** A picture of the drawing, of its scene and not of what is seen of it. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const selection = useSessionState(state => state.selection);
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const focus = useSessionState(state => state.seeing.focus);
  // What is looked at alone is what one means to show.
  const [choice, setChoice] = useState<ExportChoice>(focus === null ? FIRST_CHOICE : { ...FIRST_CHOICE, part: 'branch' });
  const set = (part: Partial<ExportChoice>) => setChoice({ ...choice, ...part });
  const another = useSessionState(state => state.underWay.some(work => work.doing === 'export.progress'));
  const somethingSelected = !isNothing(withoutLines(selection));
  const parts = [...(focus === null ? [] : ['branch' as const]), 'all' as const, ...(somethingSelected ? ['selection' as const] : [])];

  const { store } = session.state.getState().open;
  const { part, theme, format, scale, background } = choice;
  const scene = useMemo(() => exportScene(store.view, { part, theme }, { selection, focus }), [store, part, theme, selection, focus]);
  const missing = useMemo(() => missingCharacters(scene.items), [scene]);
  const area = exportArea(scene.items);
  const plan = planExport({ items: scene.items, scale });
  const refusal = format === 'png' && !plan.ok ? refusalMessage(plan.error) : null;

  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 0 });
  const size = format === 'svg' ? area : plan.ok ? plan.value : null;
  const picture = format === 'png' && plan.ok ? plan.value : null;
  const smaller = picture === null ? null : smallerMessage(picture);
  const isCopied = picture !== null && picture.width * picture.height <= MOST_COPIED;
  const png: Drawing | null =
    picture === null
      ? null
      : (drawn, stop) => paintPng({ items: scene.items, plan: picture, background: background ? scene.background : null }, drawn, stop);
  const estimated = (plan: ExportPlan) => {
    const { file, memory } = estimateExport(plan);
    return say('export.estimate', { file: fileSize(file, language), memory: fileSize(memory, language) });
  };
  const save = () => {
    onClose();
    const title = store.document.settings.title;
    if (format === 'svg') void saveExport(session, 'svg', () => paintSvg(scene, 1, background, title));
    else if (png !== null) void saveExport(session, 'png', png);
  };
  const copy = () => {
    onClose();
    if (png !== null) void copyPicture(session, png);
  };

  return (
    <DialogShell
      title={say('export.title')}
      onClose={onClose}
      width={480}
      footer={
        <>
          {format === 'png' && (
            <Button icon={Copy} disabled={another || !isCopied} onClick={copy}>
              {say('export.copy')}
            </Button>
          )}
          <Button tone="primary" icon={Download} disabled={another || size === null} onClick={save}>
            {say('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div>
          <RadioGroup
            look="segments"
            label={say('export.format')}
            value={format}
            options={FORMATS.map(value => ({ value, label: say(`export.format.${value}`) }))}
            onChange={value => set({ format: value })}
          />
          <p className={styles.hint}>{say(`export.formatHint.${format}`)}</p>
        </div>
        {parts.length > 1 && (
          <RadioGroup
            look="segments"
            label={say('export.part')}
            value={part}
            options={parts.map(value => ({ value, label: say(`export.part.${value}`) }))}
            onChange={value => set({ part: value })}
          />
        )}
        {format === 'png' && (
          <RadioGroup
            look="segments"
            label={say('export.scale')}
            value={`${scale}`}
            options={SCALES.map(value => ({ value: `${value}` as const, label: `${value}x` }))}
            onChange={value => set({ scale: Number(value) as ExportChoice['scale'] })}
          />
        )}
        <RadioGroup
          look="segments"
          label={say('export.theme')}
          value={theme}
          options={THEMES.map(value => ({ value, label: say(`export.theme.${value}`) }))}
          onChange={value => set({ theme: value })}
        />
        <Checkbox checked={background} onChange={value => set({ background: value })}>
          {say('export.background')}
        </Checkbox>
        {size !== null && (
          <p className={styles.size} role="status">
            {say(format === 'png' ? 'export.pixels' : 'export.units', { width: number(size.width), height: number(size.height) })}
          </p>
        )}
        {picture !== null && <p className={styles.hint}>{estimated(picture)}</p>}
        {smaller !== null && (
          <p className={styles.warning} role="status">
            {say(smaller.key, smaller.values)}
          </p>
        )}
        {picture !== null && !isCopied && <p className={styles.hint}>{say('export.copyTooLarge', { limit: MOST_COPIED / 1e6 })}</p>}
        {another && (
          <>
            <p className={styles.warning}>{say('export.another')}</p>
            <WorkProgress />
          </>
        )}
        {refusal !== null && (
          <p className={styles.refusal} role="alert">
            {say(refusal.key, refusal.values)}
          </p>
        )}
        {missing.length > 0 && (
          <p className={styles.warning}>
            {say('export.missingCharacters', { count: missing.length, characters: missing.slice(0, 40).join(' ') })}
          </p>
        )}
      </div>
    </DialogShell>
  );
}
