/**
 * Marks that a list carries at the head of a line: bullets, "1." "1、" "2)", "(3)", "（四）", "一、", "a)", "①". A number needs its
 * mark (or a circle), so that "24 小时支持" and "3.5 days of training" keep theirs; a letter too, so that "A line" keeps its own.
 */
export const LEADING_MARK = new RegExp(
  [
    '^(?:',
    '[•◦▪▫■□●○◆◇▶►‣⁃∙·✓✔✦★☆]\\s*',
    '|[-–—*+]\\s+',
    '|[①-⑳㈠-㈩⑴-⒛]\\s*',
    '|[(（](?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})[)）]\\s*[.、]?\\s*',
    '|\\d{1,3}(?:\\.\\d{1,3})+[.)]\\s+|\\d{1,3}(?:\\.\\d{1,3}){2,}\\s+',
    '|\\d{1,3}(?:[.．](?!\\d)|[)）、])\\s*',
    '|(?:[a-zA-Z]|[ivxIVX]{2,4})[.)）]\\s+',
    '|[一二三四五六七八九十]{1,3}[、.．]\\s*',
    ')',
  ].join(''),
  'u',
);
