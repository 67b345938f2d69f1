import { editUnits, type UnitFields } from '../../../../shared/commands/units/editUnits.ts';
import { BRANCH_STYLES, type BranchStyle, PLACEMENTS, type Unit } from '../../../../shared/model/unit.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { Field } from '../../../ui/Field.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import hidden from '../../../ui/visuallyHidden.module.css';
import { shared } from '../selected.ts';
import { BranchStyleSign } from './BranchStyleSign.tsx';

type Choice = BranchStyle | 'inherited';
const CHOICES: readonly Choice[] = ['inherited', ...BRANCH_STYLES];

/** How the reports of the units stand below them, and where they stand themselves below their superior: each where there is such a thing. */
export function BranchFields({ units }: { readonly units: readonly [Unit, ...Unit[]] }) {
  const session = useSession();
  const say = useSay();
  const leads = useDocument(view => units.some(unit => view.childrenOf(unit.id).length > 0));
  const reports = units.some(unit => unit.parent !== null);
  const style = shared(units, unit => unit.branchStyle);
  const placement = shared(units, unit => unit.placement);
  const write = (fields: UnitFields): void => void perform(session, editUnits, { units: units.map(unit => unit.id), fields });
  return (
    <>
      {leads && (
        <RadioGroup<Choice | 'mixed'>
          look="chips"
          label={say('inspector.branch.style')}
          value={style.mixed ? 'mixed' : (style.value ?? 'inherited')}
          options={CHOICES.map(value => ({ value, label: <Sign choice={value} name={say(`inspector.branch.style.${value}`)} /> }))}
          onChange={value => {
            if (value !== 'mixed') write({ branchStyle: value === 'inherited' ? null : value });
          }}
        />
      )}
      {reports && (
        <Field label={say('inspector.branch.placement')}>
          {ids => (
            <Select
              {...ids}
              value={placement.mixed ? '' : placement.value}
              onChange={({ target }) => write({ placement: target.value as Unit['placement'] })}
            >
              {placement.mixed && (
                <option value="" disabled>
                  {say('inspector.mixed')}
                </option>
              )}
              {PLACEMENTS.map(value => (
                <option key={value} value={value}>
                  {say(`inspector.branch.placement.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  );
}

const Sign = ({ choice, name }: { readonly choice: Choice; readonly name: string }) => (
  <span title={name}>
    <BranchStyleSign choice={choice} />
    <span className={hidden.text}>{name}</span>
  </span>
);
