import type { Size } from '../base/geometry.ts';
import type { BranchMemo } from './branchMemo.ts';
import type { Dependency } from './dependency.ts';
import type { CardLook } from './drawing.ts';
import type { Duty } from './duty.ts';
import type { Frame } from './frame.ts';
import type { DependencyId, DutyId, FrameId, NoteId, PositionId, UnitId } from './ids.ts';
import type { Note } from './note.ts';
import type { OrgDocument } from './orgDocument.ts';
import type { Position } from './position.ts';
import type { Scenario } from './scenario.ts';
import type { SecondaryLine } from './secondaryLine.ts';
import type { Unit } from './unit.ts';

/**
 * One scenario with what hangs together in it, each question answered without a walk over the document. Lists keep their identity
 * until something in them changes, so that what was derived from one can be kept by identity.
 */
export interface ScenarioView {
  readonly document: OrgDocument;
  readonly scenario: Scenario;
  unit(id: UnitId): Unit | undefined;
  duty(id: DutyId): Duty | undefined;
  position(id: PositionId): Position | undefined;
  dependency(id: DependencyId): Dependency | undefined;
  note(id: NoteId): Note | undefined;
  frame(id: FrameId): Frame | undefined;
  /** Reports in their order; null asks for the roots. */
  childrenOf(parent: UnitId | null): readonly Unit[];
  dutiesOf(unit: UnitId): readonly Duty[];
  positionsOf(unit: UnitId): readonly Position[];
  /** Dependencies with this unit at either end, in the order of their ids. */
  dependenciesOf(unit: UnitId): readonly Dependency[];
  secondaryLinesOf(unit: UnitId): readonly SecondaryLine[];
  readonly branches: BranchMemo;
  /** How large cards are, where that was found out before: for a thread that lays out what it has no words of. null: by what stands on them. */
  readonly measured: ((unit: UnitId, look: CardLook) => Size) | null;
}
