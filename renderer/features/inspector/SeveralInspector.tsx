import { editUnits, type UnitFields } from '../../../shared/commands/units/editUnits.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { perform } from '../../session/perform.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { selectionInWords } from '../deletion/selectionInWords.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { ColourField } from './fields/ColourField.tsx';
import { formatMoneyShort, formatNumber } from './fields/formatAmount.ts';
import { NumberField } from './fields/NumberField.tsx';
import { TextTile } from './fields/TextTile.tsx';
import { useExecute } from './fields/useExecute.ts';
import { useLanguage } from './fields/useLanguage.ts';
import styles from './Inspector.module.css';
import { LineUp } from './LineUp.tsx';
import { type Selected, type Shared, shared } from './selected.ts';
import { BranchFields } from './unit/BranchFields.tsx';
import { KindSelect } from './unit/KindSelect.tsx';

/** Several things: how many of what, and for units what they share, set for all of them at once. */
export function SeveralInspector({ several }: { readonly several: Extract<Selected, { kind: 'several' }> }) {
  const say = useSay();
  const { view } = useSessionState(state => state.open.store);
  const selection = useSessionState(state => state.selection);
  const { units, dependencies, secondaryLines, notes, frames } = several;
  const parts = [
    ['units', units.length],
    ['dependencies', dependencies.length],
    ['dotted', secondaryLines.length],
    ['notes', notes.length],
    ['frames', frames.length],
  ] as const;
  const words = parts.filter(([, count]) => count > 0).map(([what, count]) => say(`deletion.${what}`, { count }));
  const [first, ...rest] = units;
  return (
    <>
      <div className={styles.part}>
        <h2 className={styles.kind}>{say('inspector.several')}</h2>
        <p className={styles.title}>{words.join(say('inspector.comma'))}</p>
        <LineUp />
        {first !== undefined && <SharedFields units={[first, ...rest]} />}
      </div>
      <div className={styles.part}>
        <div className={styles.row}>
          <DeleteButton label={say('deletion.verb', { what: selectionInWords(say, view, selection) })} />
        </div>
      </div>
    </>
  );
}

function SharedFields({ units }: { readonly units: readonly [Unit, ...Unit[]] }) {
  const session = useSession();
  const say = useSay();
  const language = useLanguage();
  const execute = useExecute();
  const currency = useDocument(view => view.document.settings.currency);
  const args = (fields: UnitFields) => ({ units: ids(units), fields });
  const mixed = say('inspector.mixed');
  const kind = shared(units, unit => unit.kind);
  const head = shared(units, unit => unit.head);
  const fte = shared(units, unit => unit.fte);
  const cost = shared(units, unit => unit.cost);
  const colour = shared(units, unit => unit.colour);
  return (
    <>
      <div className={styles.kind}>
        <span>{say('inspector.unit.kind')}</span>
        <KindSelect value={kind.mixed ? null : kind.value} onChange={value => perform(session, editUnits, args({ kind: value }))} />
      </div>
      <ColourField
        value={colour.mixed ? undefined : colour.value}
        onChange={value => perform(session, editUnits, args({ colour: value }))}
      />
      <div className={styles.facts}>
        <TextTile
          label={say('inspector.unit.head')}
          value={head.mixed ? '' : head.value}
          placeholder={head.mixed ? mixed : '–'}
          write={value => execute(editUnits, args({ head: value }))}
        />
        <NumberField
          label={say('inspector.unit.fte')}
          value={commonNumber(fte)}
          format={value => formatNumber(language, value)}
          placeholder={fte.mixed ? mixed : '–'}
          write={value => execute(editUnits, args({ fte: value }))}
        />
        <NumberField
          label={say('inspector.unit.cost')}
          value={commonNumber(cost)}
          format={value => formatMoneyShort(language, currency, value)}
          placeholder={cost.mixed ? mixed : '–'}
          write={value => execute(editUnits, args({ cost: value }))}
        />
      </div>
      <BranchFields units={units} />
    </>
  );
}

const commonNumber = (number: Shared<number | null>): number | null => (number.mixed ? null : number.value);
const ids = <Id,>(entities: readonly { readonly id: Id }[]): readonly Id[] => entities.map(entity => entity.id);
