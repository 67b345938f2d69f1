import { Tabs } from '@base-ui/react/tabs';
import { useEffect } from 'react';
import { editUnits } from '../../../../shared/commands/units/editUnits.ts';
import type { Unit } from '../../../../shared/model/unit.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { useSessionState } from '../../../session/useSessionState.ts';
import { DutyList } from '../duties/DutyList.tsx';
import { Fields } from '../fields/Fields.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useExecute } from '../fields/useExecute.ts';
import { LinkList } from '../links/LinkList.tsx';
import { PositionList } from '../positions/PositionList.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitHeader } from './UnitHeader.tsx';
import styles from './unit.module.css';
import { UNIT_TABS, type UnitTab } from './unitTab.ts';

interface Props {
  readonly unit: Unit;
  readonly tab: UnitTab;
  readonly onTab: (tab: UnitTab) => void;
}

/**
 * One unit: what it is above, what it does, who does it and with whom in the tabs below. The fields and the row of tabs go on from one unit to the next, so that
 * walking over the cards makes nothing anew but the lists.
 */
export function UnitInspector({ unit, tab, onTab }: Props) {
  const say = useSay();
  const execute = useExecute();
  const duties = useDocument(view => view.dutiesOf(unit.id));
  const positions = useDocument(view => view.positionsOf(unit.id));
  const dependencies = useDocument(view => view.dependenciesOf(unit.id));
  const request = useSessionState(state => state.focusRequest);
  useEffect(() => {
    if (request !== null) onTab(request.kind === 'position' ? 'positions' : 'duties');
  }, [request, onTab]);

  const counts = { duties: duties.length, positions: positions.length, links: dependencies.length, notes: null };
  return (
    <>
      <div className={styles.top}>
        <Fields of={unit.id}>
          <UnitHeader unit={unit} />
          <UnitFacts unit={unit} positions={positions} />
        </Fields>
      </div>
      <Tabs.Root className={styles.tabs} value={tab} onValueChange={value => onTab(value as UnitTab)}>
        <Tabs.List className={styles.tabList} activateOnFocus>
          {UNIT_TABS.map(value => (
            <Tabs.Tab key={value} value={value} className={styles.tab}>
              {say(`inspector.tab.${value}`)}
              {counts[value] !== null && <span className={styles.tabCount}>{counts[value]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="duties" className={styles.panel} tabIndex={-1}>
          <Fields key={unit.id}>
            <DutyList unit={unit.id} duties={duties} positions={positions} />
          </Fields>
        </Tabs.Panel>
        <Tabs.Panel value="positions" className={styles.panel} tabIndex={-1}>
          <Fields key={unit.id}>
            <PositionList unit={unit.id} positions={positions} duties={duties} />
          </Fields>
        </Tabs.Panel>
        <Tabs.Panel value="links" className={styles.panel} tabIndex={-1}>
          <Fields key={unit.id}>
            <LinkList unit={unit.id} dependencies={dependencies} />
          </Fields>
        </Tabs.Panel>
        <Tabs.Panel value="notes" className={styles.panel} tabIndex={-1}>
          <Fields of={unit.id}>
            <div className={styles.notes}>
              <TextField
                quiet
                lines
                label={say('inspector.tab.notes')}
                placeholder={say('inspector.unit.notes.placeholder')}
                value={unit.notes}
                write={notes => execute(editUnits, { units: [unit.id], fields: { notes } })}
              />
            </div>
          </Fields>
        </Tabs.Panel>
      </Tabs.Root>
    </>
  );
}
