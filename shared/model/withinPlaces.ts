import { PLACE_MAX } from './fields.ts';

/**
 * The entity with its place inside the bounds of `fields.ts`. A stranger's file may put a card at the very edge, and what is laid out beside it
 * would come to lie beyond: a document that could be saved and never opened again.
 */
export function withinPlaces<T extends object>(entity: T): T {
  if (!('place' in entity)) return entity;
  const { x, y } = entity.place as { readonly x: number; readonly y: number };
  if (Math.abs(x) <= PLACE_MAX && Math.abs(y) <= PLACE_MAX) return entity;
  const bounded = (value: number): number => Math.min(PLACE_MAX, Math.max(-PLACE_MAX, value));
  return { ...entity, place: { ...(entity.place as object), x: bounded(x), y: bounded(y) } };
}
