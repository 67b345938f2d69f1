/** Hears how far a long reading is: the share that is done, from 0 to 1, each time more, some hundred times in all. */
export type Told = (share: number) => void;

/** For those who only want what comes of it. */
export const UNTOLD: Told = () => undefined;

/** What hears a part of a whole that goes from one share to another. */
export const partTold =
  (told: Told, from: number, to: number): Told =>
  share =>
    told(from + share * (to - from));
