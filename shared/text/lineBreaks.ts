import { isChinese } from './characters.ts';
import type { Cluster } from './shapeText.ts';

// 避头尾: what never starts a line, and what never ends one.
const NOT_FIRST = codesOf(
  '、。，．・：；！？％‰℃°’”）〕］｝〉》」』】〗〙〛…‥—～ー々〻゠–·ヽヾゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?%)]}›»',
);
const NOT_LAST = codesOf('‘“（〔［｛〈《「『【〖〘〚￥＄＃@#([{‹«$€£¥');
const BREAK_OF_NO_WIDTH = 0x200b;

export const isSpace = (cluster: Cluster): boolean =>
  cluster.text === ' ' ||
  cluster.code === 0x3000 ||
  (cluster.code >= 0x2000 && cluster.code <= 0x200b && cluster.code !== 0x2007) ||
  cluster.code === 0x205f;

/** Whether a line may end after `before` and the next begin with `after`. */
export function mayBreak(before: Cluster, after: Cluster): boolean {
  if (isSpace(after)) return after.code === BREAK_OF_NO_WIDTH;
  if (isSpace(before)) return true;
  if (NOT_FIRST.has(after.code) || NOT_LAST.has(before.code)) return false;
  if (stands(before) || stands(after)) return true;
  return isHyphen(before.code) && LETTER.test(after.text);
}

/** A break is welcome on either side: ideographs and emoji. */
const stands = (cluster: Cluster): boolean =>
  isChinese(cluster.code) || (cluster.code >= 0x1f000 && cluster.code <= 0x1ffff) || CHINESE_SIGN.has(cluster.code);
const CHINESE_SIGN = codesOf('“”‘’…—');
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2013 || code === 0x2014 || code === 0x2f;
const LETTER = /^\p{L}/u;

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, character => character.codePointAt(0) ?? 0));
}
