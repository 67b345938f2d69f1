import type { DependencyType } from '../model/dependency.ts';
import type { Kpi } from '../model/position.ts';
import type { Language } from '../model/settings.ts';
import type { UnitKind } from '../model/unit.ts';
import type { ColourName } from '../theme/colourName.ts';

/** A document to start from: its shape once, its words in every language. */
export interface Template<UnitKey extends string = string> {
  readonly id: string;
  readonly units: readonly TemplateUnit<UnitKey>[];
  readonly dependencies: readonly TemplateDependency<UnitKey>[];
  readonly words: Readonly<Record<Language, TemplateWords<UnitKey>>>;
}

export interface TemplateUnit<UnitKey extends string> {
  readonly key: UnitKey;
  readonly kind: UnitKind;
  readonly parent: UnitKey | null;
  readonly colour: ColourName;
  readonly positions: readonly TemplatePosition[];
  /** For each duty the index of the position that is accountable for it. */
  readonly accountable: readonly number[];
}

export interface TemplatePosition {
  readonly headcount: number;
  readonly reviewMonths: number;
  readonly kpis: readonly Pick<Kpi, 'direction' | 'weight'>[];
}

export interface TemplateDependency<UnitKey extends string> {
  readonly from: UnitKey;
  readonly to: UnitKey;
  readonly type: DependencyType;
  readonly mutual: boolean;
  readonly strength: 1 | 2 | 3;
}

/** Lists run parallel to those of the shape. */
export interface TemplateWords<UnitKey extends string> {
  /** What the template is called where one is chosen. */
  readonly name: string;
  readonly title: string;
  readonly units: Readonly<Record<UnitKey, UnitWords>>;
  readonly dependencies: readonly DependencyWords[];
}

export interface UnitWords {
  readonly name: string;
  readonly head: string;
  readonly purpose: string;
  readonly duties: readonly string[];
  readonly positions: readonly PositionWords[];
}

export interface PositionWords {
  readonly title: string;
  readonly description: string;
  readonly skills: string;
  readonly kpis: readonly KpiWords[];
}

export interface KpiWords {
  readonly name: string;
  readonly target: string;
  readonly measure: string;
}

export interface DependencyWords {
  readonly label: string;
  readonly deliverable: string;
  readonly frequency: string;
  readonly responseTime: string;
}
