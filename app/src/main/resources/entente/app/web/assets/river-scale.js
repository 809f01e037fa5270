// Time across the river. "As told" each part of time gets room for what is told in it, linear inside; "by calendar"
// every year gets the same.
import { DAY } from './days.js';

// Of a smaller part the share that it keeps of its room when only a piece of it is shown.
const KEPT = .25;
const SILENT = 18;
const WIDEST_DAY = 30;

// parts: { from, to, weight, … } without gaps; range: [from, to]; the parts that are shown lie between x0 and x1.
export function scale(parts, range, mode, x0, x1, least = 0) {
  const shown = parts.map(part => clip(part, range)).filter(part => part.t1 > part.t0);
  const weights = shown.map(part => mode === 'even' ? part.t1 - part.t0 : part.weight * (KEPT + (1 - KEPT) * part.share));
  const widths = spread(weights, x1 - x0, mode === 'even' ? 0 : least, shown);
  let x = x0;
  shown.forEach((part, i) => {
    part.x0 = x;
    part.x1 = x += widths[i];
  });
  return { parts: shown, range, mode, x0, x1, of: time => xOf(shown, time), at: x => timeAt(shown, x) };
}

function clip(part, [from, to]) {
  const t0 = Math.max(part.from, from);
  const t1 = Math.min(part.to, to);
  return { ...part, t0, t1, share: (t1 - t0) / (part.to - part.from), begun: part.from < from };
}

// Room by weight, but none that has a name is narrower than its name needs, as long as there is room for all, and a phase
// of few days is not spread out as if it were long.
function spread(weights, room, least, parts) {
  const silent = parts.filter(part => part.silent).length;
  const each = (room - silent * SILENT) / Math.max(1, parts.length - silent);
  const floor = parts.map(part => part.silent ? Math.min(SILENT, room / parts.length) : Math.min(least, each * .94));
  const ceiling = parts.map((part, i) => least && part.share === 1 ? Math.max(floor[i], (part.t1 - part.t0) / DAY * WIDEST_DAY) : Infinity);
  const capped = settled(weights, room, floor, ceiling);
  return capped ?? settled(weights, room, floor, parts.map(() => Infinity));
}

// Those at their bounds keep them, the others share what is left; null where all are at their bounds and room is left.
function settled(weights, room, floor, ceiling) {
  const widths = weights.slice();
  const free = new Set(weights.keys());
  while (free.size) {
    const left = room - [...widths.keys()].filter(i => !free.has(i)).reduce((n, i) => n + widths[i], 0);
    const sum = [...free].reduce((n, i) => n + weights[i], 0);
    for (const i of free) widths[i] = left * weights[i] / sum;
    const low = [...free].filter(i => widths[i] < floor[i]);
    const out = low.length ? low : [...free].filter(i => widths[i] > ceiling[i]);
    if (!out.length) return widths;
    for (const i of out) {
      widths[i] = low.length ? floor[i] : ceiling[i];
      free.delete(i);
    }
  }
  return Math.abs(widths.reduce((n, w) => n + w, 0) - room) < 1 ? widths : null;
}

function xOf(parts, time) {
  const first = parts[0];
  const last = parts[parts.length - 1];
  const t = Math.max(first.t0, Math.min(last.t1, time));
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t < parts[middle].t1) high = middle;
    else low = middle + 1;
  }
  const part = parts[low];
  return part.x0 + (part.x1 - part.x0) * (t - part.t0) / (part.t1 - part.t0);
}

function timeAt(parts, x) {
  const part = parts.find(part => x < part.x1) || parts[parts.length - 1];
  return part.t0 + (part.t1 - part.t0) * Math.max(0, Math.min(1, (x - part.x0) / (part.x1 - part.x0 || 1)));
}

// The range after zooming by a factor around a time: what is under the pointer stays there.
export function zoomed(parts, full, range, mode, time, factor) {
  const whole = scale(parts, full, mode, 0, 1);
  const at = whole.of(time);
  const to = range.map(t => whole.at(Math.max(0, Math.min(1, at + (whole.of(t) - at) * factor))));
  return bounded(to, full);
}

export function moved(range, full, by) {
  const shift = Math.max(full[0] - range[0], Math.min(full[1] - range[1], by));
  return range.map(t => t + shift);
}

// A range inside of the whole, in full days and at least one.
export function bounded([a, b], full) {
  const from = Math.max(full[0], Math.min(full[1] - DAY, Math.floor(a / DAY) * DAY));
  const to = Math.min(full[1], Math.max(from + DAY, Math.ceil(b / DAY) * DAY));
  return [from, to];
}
