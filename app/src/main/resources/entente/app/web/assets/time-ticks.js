// Where an axis is marked: years as round as there is room for, months where a few years are all, else its two ends.
import { YEAR, DAY, dayWords, monthName } from './days.js';

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MONTHS = [1, 2, 3, 6];

// [{ at: time, words }], at most so many.
export function ticks(from, to, most) {
  const years = YEARS.find(step => (to - from) / YEAR / step <= most);
  const whole = years ? yearsBetween(from, to, years) : [];
  if (whole.length > 2) return whole;
  const months = MONTHS.find(step => (to - from) / YEAR * 12 / step <= most);
  const found = months ? monthsBetween(from, to, months) : [];
  if (found.length > 1) return found;
  return [{ at: from, words: dayWords(from) }, { at: to - DAY, words: dayWords(to - DAY) }];
}

function yearsBetween(from, to, step) {
  const first = Math.ceil(yearOf(from) / step) * step;
  const found = [];
  for (let year = first; startOf(year, 0) < to; year += step) if (startOf(year, 0) >= from) found.push({ at: startOf(year, 0), words: String(year) });
  return found;
}

function monthsBetween(from, to, step) {
  const found = [];
  const first = new Date(from);
  for (let month = Math.ceil(first.getUTCMonth() / step) * step; ; month += step) {
    const at = startOf(first.getUTCFullYear(), month);
    if (at >= to) return found;
    const date = new Date(at);
    if (at >= from) found.push({ at, words: monthName(date) + '\u00a0' + date.getUTCFullYear() });
  }
}

const yearOf = time => new Date(time).getUTCFullYear();

function startOf(year, month) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
