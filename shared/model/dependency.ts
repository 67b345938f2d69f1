import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { longText, shortText } from './fields.ts';
import { type DependencyId, idSchema, type UnitId } from './ids.ts';

/** What flows along a dependency. */
export const DEPENDENCY_TYPES = ['information', 'deliverable', 'service', 'approval', 'jointWork'] as const;
export type DependencyType = (typeof DEPENDENCY_TYPES)[number];

/** `from` gives, `to` receives; mutual is both ways. */
export const dependencySchema = z.object({
  id: idSchema<DependencyId>(),
  from: idSchema<UnitId>(),
  to: idSchema<UnitId>(),
  type: z.enum(DEPENDENCY_TYPES),
  mutual: z.boolean(),
  label: shortText,
  deliverable: longText,
  /** 1 light, 2 normal, 3 strong. */
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  frequency: shortText,
  responseTime: shortText,
});

export type Dependency = Readonly<z.infer<typeof dependencySchema>> & { readonly unknown?: JsonObject };

export function newDependency(fields: Pick<Dependency, 'id' | 'from' | 'to'> & Partial<Dependency>): Dependency {
  return { type: 'information', mutual: false, label: '', deliverable: '', strength: 2, frequency: '', responseTime: '', ...fields };
}
