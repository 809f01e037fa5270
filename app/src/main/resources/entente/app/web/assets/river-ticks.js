// The ruler: years, months or days, as many as there is room for.
import { DAY, YEAR, monthName } from './days.js';
import { wide } from './text-width.js';

const MONTH = YEAR / 12;
const STEPS = [['d', 1, DAY], ['d', 2, 2 * DAY], ['d', 5, 5 * DAY], ['d', 10, 10 * DAY], ['m', 1, MONTH], ['m', 2, 2 * MONTH], ['m', 3, 3 * MONTH], ['m', 6, 6 * MONTH],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(n => ['y', n, n * YEAR])];

// The ticks of a scale, left to right: { x, words }, words null where they would touch others.
export function ticks(scale, least = 40) {
  const stretches = scale.mode === 'even' ? [{ t0: scale.range[0], t1: scale.range[1], x0: scale.x0, x1: scale.x1 }] : scale.parts.filter(part => !part.silent);
  const all = stretches.flatMap(stretch => within(stretch, least)).map(([time, words]) => ({ x: scale.of(time), time, words }));
  let end = -Infinity;
  return all.map(tick => {
    const half = wide(tick.words, 11.5) / 2;
    if (tick.x - half < end + 7) return { ...tick, words: null };
    end = tick.x + half;
    return tick;
  });
}

// [time, words] of one linear stretch.
export function within({ t0, t1, x0, x1 }, least) {
  const per = (x1 - x0) / (t1 - t0);
  const [unit, n] = STEPS.find(([unit, , length]) => per * length >= (unit === 'd' ? least + 14 : least)) || STEPS[STEPS.length - 1];
  return { d: days, m: months, y: years }[unit](t0, t1, n);
}

function years(t0, t1, n) {
  const out = [];
  for (let y = Math.ceil(new Date(t0).getUTCFullYear() / n) * n; ; y += n) {
    const time = Date.UTC(y, 0, 1);
    if (time >= t1) return out;
    if (time >= t0) out.push([time, String(y)]);
  }
}

function months(t0, t1, n) {
  const out = [];
  const first = new Date(t0);
  for (let m = Math.floor(first.getUTCMonth() / n) * n; ; m += n) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), m, 1));
    if (date >= t1) return out;
    if (date >= t0) out.push([+date, date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : monthName(date) + (out.length ? '' : '\u00a0' + date.getUTCFullYear())]);
  }
}

// From the first of each month, so that the days stay where they are while the time is moved.
function days(t0, t1, n) {
  const out = [];
  for (let time = t0; time < t1; time += DAY) {
    const date = new Date(time);
    const day = date.getUTCDate();
    if ((day - 1) % n || (n > 1 && day > 31 - n / 2)) continue;
    out.push([time, day + '\u00a0' + monthName(date) + (out.length && date.getUTCMonth() + day > 1 ? '' : '\u00a0' + date.getUTCFullYear())]);
  }
  return out;
}
