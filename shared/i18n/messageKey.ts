import type { en } from './en.ts';

/** Plural forms are one key to those who use them: `units_one` and `units_other` are both `units`. */
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
export type MessageKey = WithoutPlural<keyof typeof en & string>;
