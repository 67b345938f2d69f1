import { center } from '../base/geometry.ts';
import type { DependencyId, UnitId } from '../model/ids.ts';
import type { CardGrid } from './cardGrid.ts';
import { type Port, portOn, type Side } from './cardSide.ts';
import type { DependencyEnds } from './dependencyEnds.ts';
import type { Sides } from './dependencySides.ts';

/** Where each line meets its cards: among the lines on one side of a card in the order of where they go, so that they do not cross at once. */
export class DependencyPorts {
  readonly #grid: CardGrid;
  readonly #ends: DependencyEnds;
  readonly #sides: ReadonlyMap<DependencyId, Sides>;
  readonly #known = new Map<UnitId, ReadonlyMap<DependencyId, Port>>();

  constructor(grid: CardGrid, ends: DependencyEnds, sides: ReadonlyMap<DependencyId, Sides>) {
    this.#grid = grid;
    this.#ends = ends;
    this.#sides = sides;
  }

  /** A card has moved, or a line has other sides or ends. */
  clear(): void {
    this.#known.clear();
  }

  /** Of a line that is drawn at this card. All ports of a card are worked out together. */
  of(card: UnitId, line: DependencyId): Port {
    let ports = this.#known.get(card);
    if (ports === undefined) {
      ports = this.#portsOf(card);
      this.#known.set(card, ports);
    }
    const port = ports.get(line);
    if (port === undefined) throw new Error(`The line ${line} is not drawn at the card ${card}.`);
    return port;
  }

  #portsOf(card: UnitId): Map<DependencyId, Port> {
    const ports = new Map<DependencyId, Port>();
    const box = this.#grid.get(card);
    if (box === undefined) return ports;
    const bySide = new Map<Side, { id: DependencyId; towards: number }[]>();
    for (const id of this.#ends.at(card)) {
      const ends = this.#ends.of(id);
      const sides = this.#sides.get(id);
      if (ends === undefined || sides === undefined) continue;
      const isStart = ends.from === card;
      const other = this.#grid.get(isStart ? ends.to : ends.from);
      if (other === undefined) continue;
      const side = sides[isStart ? 0 : 1];
      const { x, y } = center(other);
      const line = { id, towards: side === 'top' || side === 'bottom' ? x : y };
      const lines = bySide.get(side);
      if (lines === undefined) bySide.set(side, [line]);
      else lines.push(line);
    }
    for (const [side, lines] of bySide) {
      lines.sort((first, second) => first.towards - second.towards || (first.id < second.id ? -1 : 1));
      for (const [index, { id }] of lines.entries()) ports.set(id, portOn(box, side, index, lines.length));
    }
    return ports;
  }
}
