import { ChevronDown, Layers } from 'lucide-react';
import { MENUS } from '../../shared/actions/menus.ts';
import { scenariosInOrder } from '../../shared/model/orgDocument.ts';
import { useSession } from '../session/SessionContext.ts';
import { scenarioName } from '../session/scenarioName.ts';
import { showScenario } from '../session/showScenario.ts';
import { useDocument } from '../session/useDocument.ts';
import { useSay } from '../session/useSay.ts';
import { Menu, MenuRadio, MenuSeparator } from '../ui/Menu.tsx';
import { MenuEntries } from './MenuEntries.tsx';
import styles from './ScenarioMenu.module.css';

/** Which scenario is shown, always to be seen; behind it the others, and what can be done with them. */
export function ScenarioMenu() {
  const say = useSay();
  const name = useDocument(view => scenarioName(view.scenario, say));
  return (
    <Menu
      trigger={
        <button type="button" className={styles.trigger} aria-label={say('scenario.menu', { name })} title={name}>
          <Layers size={14} strokeWidth={1.8} aria-hidden />
          <span className={styles.name}>{name}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
    >
      <ScenarioChoice />
      <MenuSeparator />
      <MenuEntries of={MENUS.scenario} />
    </Menu>
  );
}

/** Drawn while the menu is open alone: how much each of them holds is another number with every change. */
function ScenarioChoice() {
  const session = useSession();
  const say = useSay();
  const shown = useDocument(view => view.scenario.id);
  const document = useDocument(view => view.document);
  const options = scenariosInOrder(document).map(scenario => ({
    value: scenario.id,
    label: scenarioName(scenario, say),
    detail: say('scenario.holds', {
      units: say('compare.count.units', { count: scenario.units.size }),
      duties: say('compare.count.duties', { count: scenario.duties.size }),
    }),
  }));
  return <MenuRadio label={say('scenario.list')} value={shown} options={options} onChange={id => showScenario(session, id)} />;
}
