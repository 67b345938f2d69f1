import { translate } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/model/settings.ts';

/** A time as a person says it: today and yesterday by name, any other day by its date. Both in ms since 1970; days are this computer's. */
export function timeInWords(language: Language, time: number, now: number): string {
  const date = new Date(time);
  const hours = date.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
  const today = new Date(now);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (sameDay(date, today)) return translate(language, 'time.today', { time: hours });
  if (sameDay(date, yesterday)) return translate(language, 'time.yesterday', { time: hours });
  const year = date.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return translate(language, 'time.day', {
    day: date.toLocaleDateString(language, { day: 'numeric', month: 'long', ...year }),
    time: hours,
  });
}

const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();
