// The loom shows where the room of "as told" went; the calendar under it has all of the time, evenly, and the brush.
import { svg } from './dom.js';
import { DAY, dayWords, lastDayOf } from './days.js';
import { scale as scaleOf } from './river-scale.js';
import { ticks } from './river-ticks.js';

const CALENDAR = 38;
export const LOOM = 34;
export const HEIGHT = LOOM + CALENDAR + 24;
const HALF_YEAR = 182 * DAY;
const MONTH = 30 * DAY;

export function evenly(model, x0, x1) { return scaleOf(model.parts, model.full, 'even', x0, x1); }

export function loom(scale, even, top) {
  const middle = top + LOOM / 2;
  const bottom = top + LOOM;
  return svg('g', { class: 'loom' }, scale.parts.map(part => {
    const a = even.of(part.t0);
    const b = Math.max(even.of(part.t1), a + 1);
    return svg('path', { class: 'thread ' + (part.silent ? 'silent' : part.phase?.kind ?? 'none'), d: `M${part.x0} ${top}C${part.x0} ${middle} ${a} ${middle} ${a} ${bottom}H${b}C${b} ${middle} ${part.x1} ${middle} ${part.x1} ${top}Z` });
  }));
}

// All marks as one shape for each lane: however many there are, few things are drawn, and only once while the time shown
// changes.
let drawn = { of: null, at: '', node: null };

export function calendar(marks, even, top) {
  const at = [even.x0, even.x1, top, ...even.range].join();
  if (drawn.of !== marks || drawn.at !== at) drawn = { of: marks, at, node: drawCalendar(marks, even, top) };
  return drawn.node;
}

function drawCalendar(marks, even, top) {
  const middle = top + CALENDAR / 2;
  const group = svg('g', { class: 'calendar' }, svg('rect', { class: 'ground', x: even.x0, y: top, width: even.x1 - even.x0, height: CALENDAR }));
  for (const lane of [2, 1, 0, -1, -2]) {
    const high = lane ? Math.abs(lane) * 7.5 : 3;
    const d = marks.filter(m => m.lane === lane).map(m => {
      const a = even.of(m.t0);
      const b = Math.max(even.of(m.t1), a + 1.6);
      return `M${a} ${lane > 0 ? middle - high : lane < 0 ? middle : middle - 1.5}h${b - a}v${high}h${a - b}z`;
    }).join('');
    if (d) group.append(svg('path', { d, fill: lane > 0 ? 'var(--coop)' : lane < 0 ? 'var(--conf)' : 'var(--ink-2)', 'fill-opacity': .34, 'fill-rule': 'nonzero' }));
  }
  group.append(svg('line', { class: 'middle', x1: even.x0, x2: even.x1, y1: middle, y2: middle }));
  for (const { x, words } of ticks(even, 52)) {
    group.append(svg('line', { class: 'notch', x1: x, x2: x, y1: top + CALENDAR, y2: top + CALENDAR + 4 }));
    if (words) group.append(svg('text', { class: 'tick', x, y: top + CALENDAR + 16, 'text-anchor': x < even.x0 + 14 ? 'start' : x > even.x1 - 14 ? 'end' : 'middle' }, words));
  }
  return group;
}

// The window of the time shown with a handle at each end. act.range(range, done) is told while it is moved.
export function brush(even, range, top, act) {
  const xs = range.map(even.of);
  const veil = (a, b) => b - a > 1 && svg('rect', { class: 'veil', x: a, y: top, width: b - a, height: CALENDAR });
  const isWhole = range[0] <= even.range[0] && range[1] >= even.range[1];
  const group = svg('g', { class: isWhole ? 'brush whole' : 'brush' }, svg('rect', { class: 'sweep', x: even.x0, y: top, width: even.x1 - even.x0, height: CALENDAR, 'data-brush': 'sweep' }),
    veil(even.x0, xs[0]), veil(xs[1], even.x1),
    svg('rect', { class: 'window', x: xs[0], y: top, width: Math.max(xs[1] - xs[0], 2), height: CALENDAR, 'data-brush': isWhole ? 'sweep' : 'window' }),
    handle(0, xs[0], range, even, top, act), handle(1, xs[1], range, even, top, act));
  return group;
}

function handle(i, x, range, even, top, act) {
  const value = i ? lastDayOf(range[1]) : range[0];
  return svg('g', {
    class: 'brush-handle', 'data-brush': i ? 'end' : 'start', tabindex: 0, role: 'slider', 'aria-label': i ? 'End of the time shown' : 'Start of the time shown',
    'aria-valuemin': Math.round(even.range[0] / DAY), 'aria-valuemax': Math.round(even.range[1] / DAY), 'aria-valuenow': Math.round(range[i] / DAY), 'aria-valuetext': dayWords(i ? range[1] - DAY : value),
    onkeydown: event => keyed(event, i, range, act),
  }, svg('rect', { class: 'grip', x: x - 12, y: top - 2, width: 24, height: CALENDAR + 4 }), svg('rect', { class: 'knob', x: x - 4, y: top + 9, width: 8, height: 20, rx: 4 }));
}

function keyed(event, i, range, act) {
  const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (!way) return;
  event.preventDefault();
  event.stopPropagation();
  const to = range.slice();
  to[i] += way * (event.shiftKey ? MONTH : HALF_YEAR);
  if (to[1] - to[0] >= DAY) act.range(to, true);
}

// Dragging: a handle moves its end, the window moves as a whole, elsewhere a new window is swept.
export function dragging(place, even, getRange, act) {
  place.addEventListener('pointerdown', down => {
    const what = down.target.closest('[data-brush]')?.dataset.brush;
    if (!what || down.button) return;
    down.preventDefault();
    const left = down.target.closest('svg').getBoundingClientRect().left;
    const timeAt = event => even().at(event.clientX - left);
    const begin = timeAt(down);
    const range = getRange();
    const move = event => {
      const time = timeAt(event);
      act.range(what === 'start' ? [Math.min(time, range[1] - DAY), range[1]] : what === 'end' ? [range[0], Math.max(time, range[0] + DAY)]
        : what === 'window' ? range.map(t => t + time - begin) : [Math.min(begin, time), Math.max(begin, time)], false, what === 'window');
    };
    const up = () => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
      act.settled();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
  });
}
