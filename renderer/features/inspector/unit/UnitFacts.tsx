import { Pin } from 'lucide-react';
import { editUnits, type UnitFields } from '../../../../shared/commands/units/editUnits.ts';
import { unpinUnits } from '../../../../shared/commands/units/unpinUnits.ts';
import { fteOf } from '../../../../shared/model/fteOf.ts';
import type { Position } from '../../../../shared/model/position.ts';
import type { Unit } from '../../../../shared/model/unit.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { ColourField } from '../fields/ColourField.tsx';
import { formatMoney, formatMoneyShort, formatNumber } from '../fields/formatAmount.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { TextTile } from '../fields/TextTile.tsx';
import { useExecute } from '../fields/useExecute.ts';
import { useLanguage } from '../fields/useLanguage.ts';
import shared from '../Inspector.module.css';
import { BranchFields } from './BranchFields.tsx';
import styles from './unit.module.css';

export function UnitFacts({ unit, positions }: { readonly unit: Unit; readonly positions: readonly Position[] }) {
  const session = useSession();
  const say = useSay();
  const language = useLanguage();
  const execute = useExecute();
  const currency = useDocument(view => view.document.settings.currency);
  const args = (fields: UnitFields) => ({ units: [unit.id], fields });
  const fte = fteOf(unit, positions);
  const derived = fte.derived && fte.value !== null ? formatNumber(language, fte.value) : null;
  return (
    <>
      <div className={shared.facts}>
        <TextTile label={say('inspector.unit.head')} value={unit.head} placeholder="–" write={head => execute(editUnits, args({ head }))} />
        <NumberField
          label={say('inspector.unit.fte')}
          value={unit.fte}
          format={value => formatNumber(language, value)}
          placeholder={derived === null ? '–' : say('inspector.unit.fte.derived', { fte: derived })}
          hint={derived === null ? undefined : say('inspector.unit.fte.derived.hint', { fte: derived })}
          write={value => execute(editUnits, args({ fte: value }))}
        />
        <NumberField
          label={say('inspector.unit.cost')}
          value={unit.cost}
          format={value => formatMoneyShort(language, currency, value)}
          placeholder="–"
          hint={unit.cost === null ? undefined : formatMoney(language, currency, unit.cost)}
          write={value => execute(editUnits, args({ cost: value }))}
        />
      </div>
      <ColourField value={unit.colour} onChange={colour => perform(session, editUnits, args({ colour }))} />
      <BranchFields units={[unit]} />
      {unit.pinned && (
        <p className={styles.pin}>
          <Pin size={14} aria-hidden />
          <span>{say('inspector.unit.pinned')}</span>
          <Button tone="quiet" onClick={() => perform(session, unpinUnits, { units: [unit.id] })}>
            {say('inspector.unit.unpin')}
          </Button>
        </p>
      )}
    </>
  );
}
