import { type KeyboardEvent, type Ref, useId } from 'react';
import type { EarlierVersion } from '../../session/earlierVersion.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { timeInWords } from '../../session/timeInWords.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { isComposing } from '../inspector/fields/isComposing.ts';
import styles from './VersionList.module.css';
import { versionChanges } from './versionChanges.ts';

interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly EarlierVersion[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The states as one tab stop: arrows walk, and what is walked to is shown. */
export function VersionList({ versions, chosen, onChoose, ref }: VersionListProps) {
  const session = useSession();
  const say = useSay();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  const id = useId();
  const last = versions.length - 1;
  const key = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = Math.min(Math.max(to, 0), last);
    onChoose(index);
    event.currentTarget.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      ref={ref}
      role="listbox"
      tabIndex={0}
      aria-label={say('versions.list')}
      aria-activedescendant={`${id}-${chosen}`}
      className={styles.list}
      onKeyDown={key}
    >
      {versions.map((version, index) => {
        const changes = versionChanges(say, version, versions[index + 1]);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the chosen one is told to the screen reader by the list
          <div
            key={`${version.journal}/${version.mark}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.version}
            onClick={() => onChoose(index)}
          >
            <p className={styles.time}>
              {timeInWords(language, version.time, Date.now())}
              {version.current && <span className={styles.current}>{say('versions.current')}</span>}
            </p>
            <p className={styles.reason}>{say(`versions.reason.${version.reason}`)}</p>
            <p className={styles.holds}>
              {say('versions.holds', {
                units: say('compare.count.units', { count: version.units }),
                duties: say('compare.count.duties', { count: version.duties }),
              })}
            </p>
            {changes !== '' && <p className={styles.changes}>{changes}</p>}
          </div>
        );
      })}
    </div>
  );
}
