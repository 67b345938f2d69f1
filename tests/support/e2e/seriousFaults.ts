import AxeBuilder from '@axe-core/playwright';
import type { Journey } from './journey.ts';

/** What axe finds serious or worse in what is on the screen, a line each. */
export async function seriousFaults({ page }: Journey): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}
