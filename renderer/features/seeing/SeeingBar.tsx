import { ChevronRight, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { DEPENDENCY_TYPES, type DependencyType } from '../../../shared/model/dependency.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { useSession } from '../../session/SessionContext.ts';
import { EVERYTHING, type Light, look } from '../../session/seeing.ts';
import { soleUnit } from '../../session/soleUnit.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import styles from './SeeingBar.module.css';

/** Says that not everything is shown alike, and leads back: the way from the top to the branch that is shown, and what the light is on. */
export function SeeingBar(): ReactElement | null {
  const session = useSession();
  const say = useSay();
  const { focus, light } = useSessionState(state => state.seeing);
  if (focus === null && light === null) return null;
  return (
    <nav className={styles.bar} aria-label={say('seeing.bar')} data-own-press>
      {focus !== null && <Breadcrumbs focus={focus} />}
      {light !== null && <LightWords light={light} />}
      <button
        type="button"
        className={styles.close}
        title={say('seeing.end')}
        aria-label={say('seeing.end')}
        onClick={() => {
          look(session, EVERYTHING);
          session.canvas.current?.focus();
        }}
      >
        <X size={14} aria-hidden />
      </button>
    </nav>
  );
}

function Breadcrumbs({ focus }: { readonly focus: UnitId }): ReactElement {
  const session = useSession();
  const say = useSay();
  // One text for all names on the way, so that it is drawn anew only when one of them is another.
  const names = useDocument(view =>
    wayTo(view, focus)
      .map(unit => unit.name.trim() || say('unit.unnamed'))
      .join('\n'),
  );
  const { view } = session.state.getState().open.store;
  const way = wayTo(view, focus);
  const steps: { id: UnitId | null; name: string }[] = [
    { id: null, name: say('seeing.all') },
    ...names.split('\n').map((name, i) => ({ id: way[i]?.id ?? focus, name })),
  ];
  return (
    <ol className={styles.way}>
      {steps.map(({ id, name }, i) => (
        <li key={id ?? 'all'}>
          {i > 0 && <ChevronRight size={13} aria-hidden className={styles.sign} />}
          <button
            type="button"
            className={styles.step}
            aria-current={id === focus ? 'page' : undefined}
            onClick={() => look(session, { focus: id })}
          >
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** From the top down to the unit. */
function wayTo(view: ScenarioView, unit: UnitId): Unit[] {
  const way: Unit[] = [];
  for (let at = view.unit(unit); at !== undefined; at = at.parent === null ? undefined : view.unit(at.parent)) way.unshift(at);
  return way;
}

function LightWords({ light }: { readonly light: Light }): ReactElement {
  const session = useSession();
  const say = useSay();
  const only = useSessionState(({ selection }) => soleUnit(selection));
  const name = useDocument(view => (only === undefined ? '' : (view.unit(only)?.name.trim() ?? '') || say('unit.unnamed')));
  return (
    <>
      <span className={styles.words}>{only === undefined ? say('seeing.selectUnit') : say(`seeing.${light.kind}`, { name })}</span>
      {light.kind === 'neighbours' && (
        <TypeChoice types={light.types} onChange={types => look(session, { light: { kind: 'neighbours', types } })} />
      )}
    </>
  );
}

interface TypeChoiceProps {
  readonly types: readonly DependencyType[];
  readonly onChange: (types: readonly DependencyType[]) => void;
}

function TypeChoice({ types, onChange }: TypeChoiceProps): ReactElement {
  const say = useSay();
  return (
    <fieldset className={styles.types} aria-label={say('seeing.types')}>
      {DEPENDENCY_TYPES.map(type => {
        const on = types.includes(type);
        return (
          <button
            key={type}
            type="button"
            className={styles.type}
            aria-pressed={on}
            onClick={() => onChange(DEPENDENCY_TYPES.filter(one => (one === type ? !on : types.includes(one))))}
          >
            <i aria-hidden data-type={type} />
            {say(`inspector.type.${type}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
