import type { DependencyType } from '../../../../shared/model/dependency.ts';
import { DEPENDENCY_DASH } from '../../../../shared/scene/dependencyStyle.ts';
import { TOKENS } from '../../../../shared/theme/tokens.ts';
import { useWindowTheme } from '../../../app/useWindowTheme.ts';

/** A bit of the line as the drawing has it: colour and dash say the type. */
export function TypeSample({ type }: { readonly type: DependencyType }) {
  const theme = useWindowTheme();
  return (
    <svg width="32" height="8" viewBox="0 0 32 8" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d="M0 4H32"
        fill="none"
        stroke={TOKENS[theme].dependency[type]}
        strokeWidth={2}
        strokeDasharray={DEPENDENCY_DASH[type]?.join(' ')}
      />
    </svg>
  );
}
