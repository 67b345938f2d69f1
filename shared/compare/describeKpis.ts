import { translate } from '../i18n/translate.ts';
import type { Kpi } from '../model/position.ts';
import type { Language } from '../model/settings.ts';
import { quoted } from './fieldWords.ts';
import { sameData } from './sameData.ts';
import type { Sides } from './sides.ts';

/** One sentence for each KPI of a position that is on one side only or differs, or one about their order. */
export function describeKpis(language: Language, before: readonly Kpi[], after: readonly Kpi[], sides: Sides): string[] {
  const old = new Map(before.map(kpi => [kpi.id, kpi]));
  const now = new Map(after.map(kpi => [kpi.id, kpi]));
  const about = (kpi: Kpi, what: string): string =>
    translate(language, 'compare.kpi', { name: quoted(language, kpi.name, 'compare.unnamed.kpi'), what });
  const gone = before.filter(({ id }) => !now.has(id)).map(kpi => about(kpi, translate(language, `compare.only.${sides.before}`)));
  const others = after.flatMap(kpi => {
    const was = old.get(kpi.id);
    if (was === undefined) return [about(kpi, translate(language, `compare.only.${sides.after}`))];
    const values = { before: inWords(language, was), after: inWords(language, kpi) };
    return sameData(was, kpi)
      ? []
      : [about(kpi, translate(language, values.before === values.after ? 'compare.otherData' : 'compare.fromTo', values))];
  });
  const found = [...gone, ...others];
  return found.length > 0 ? found : [translate(language, 'compare.kpiOrder')];
}

/** All that a KPI says: "Orders on time, 98 %, Higher, 40 %". */
function inWords(language: Language, { name, target, measure, direction, weight }: Kpi): string {
  const parts = [
    name,
    [target, measure].filter(part => part !== '').join(' '),
    translate(language, `inspector.kpi.${direction}`),
    weight === null ? '' : `${translate(language, 'inspector.kpi.weight')} ${weight}%`,
  ];
  return parts.filter(part => part !== '').join(translate(language, 'inspector.comma'));
}
