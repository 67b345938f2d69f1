import type { Ref } from 'react';
import type { EarlierVersion } from '../../session/earlierVersion.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { timeInWords } from '../../session/timeInWords.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import styles from './VersionList.module.css';
import { versionChanges } from './versionChanges.ts';

interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly EarlierVersion[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The states that were kept: what is chosen is shown beside them. */
export function VersionList({ versions, chosen, onChoose, ref }: VersionListProps) {
  const session = useSession();
  const say = useSay();
  const language = useSessionState(state => interfaceLanguage(state.settings, session.info));
  return (
    <OptionList
      ref={ref}
      label={say('versions.list')}
      options={versions}
      keyOf={({ journal, mark }) => `${journal}/${mark}`}
      chosen={chosen}
      onChoose={onChoose}
      className={styles.list}
      optionClassName={styles.version}
    >
      {(version, index) => {
        const changes = versionChanges(say, version, versions[index + 1]);
        return (
          <>
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
          </>
        );
      }}
    </OptionList>
  );
}
