import { lineUpActions } from '../../actions/lineUpActions.ts';
import { runAction } from '../../actions/runAction.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './LineUp.module.css';

/** Aligns and distributes what is selected; what that needs more things for is grey. */
export function LineUp() {
  const session = useSession();
  const say = useSay();
  const possible = lineUpActions.filter(action => action.can(session).ok);
  if (possible.length === 0) return null;
  return (
    <div className={styles.row} role="toolbar" aria-label={say('actionGroup.arrange')}>
      {lineUpActions.map(action => (
        <Tooltip key={action.id} text={say(action.label)}>
          <Button
            tone="quiet"
            {...(action.icon !== undefined && { icon: action.icon })}
            aria-label={say(action.label)}
            disabled={!possible.includes(action)}
            onClick={() => void runAction(session, action)}
          />
        </Tooltip>
      ))}
    </div>
  );
}
