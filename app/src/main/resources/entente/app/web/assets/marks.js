// The marks of events, the same on every chart. Shape says the sign, fill how sure the date is, width when it was.
// A mark is what the API calls one: { lane, date: { from, to, extent, open }, modality, unknown, … }.
import { svg } from './dom.js';

const HALF = 5;

export const sign = mark => mark.lane > 0 ? 'coop' : mark.lane < 0 ? 'conf' : 'none';
export const isReal = mark => mark.modality === 'actual';
export const isDay = mark => mark.date.from != null && mark.date.from === mark.date.to;
export const isUndated = mark => mark.date.from == null && mark.date.to == null;

const COLOURS = {
  coop: { line: 'var(--coop)', soft: 'var(--coop-soft)' },
  conf: { line: 'var(--conf)', soft: 'var(--conf-soft)' },
  none: { line: 'var(--ink-2)', soft: 'var(--line)' },
};
export const colour = mark => COLOURS[sign(mark)].line;

// A mark lying from x1 to x2, its middle at y. What is too narrow to show as a stretch is a point.
export function lying(mark, x1, x2, y) {
  const point = x2 - x1 < 2 * HALF + .5;
  const x = (x1 + x2) / 2;
  const look = lookOf(mark, point);
  const shape = point ? pointAt(mark, x, y, look) : barAcross(mark, x1, x2, y, look);
  return svg('g', { class: 'mark' }, shape, mark.modality === 'denied' && strike(x, y), mark.unknown && question(point ? x : (x1 + x2) / 2, y, point));
}

// A mark standing from y1 to y2, its middle at x. An open end dwindles in strokes.
export function standing(mark, x, y1, y2) {
  const point = y2 - y1 < 2 * HALF + 2;
  const y = (y1 + y2) / 2;
  const look = lookOf(mark, true);
  const shape = point ? pointAt(mark, x, y, look) : barDown(mark, x, y1, y2, look);
  return svg('g', { class: 'mark' }, shape, mark.modality === 'denied' && strike(x, y), mark.unknown && question(x, y, point));
}

// A point of a legend or list.
export function pointOf(mark, x, y) {
  return svg('g', { class: 'mark' }, pointAt(mark, x, y, lookOf(mark, true)), mark.modality === 'denied' && strike(x, y), mark.unknown && question(x, y, true));
}

// The same in a picture of its own, for lists and headings.
export function pointPicture(mark, size = 16) {
  prepare();
  return svg('svg', { class: 'mark-picture', width: size, height: size, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, pointOf(mark, 8, 8));
}

function lookOf(mark, point) {
  const { line, soft } = COLOURS[sign(mark)];
  const real = isReal(mark);
  const sharp = isDay(mark) || mark.date.extent === 'throughout';
  const look = { fill: !real ? 'var(--paper)' : sharp ? line : soft, stroke: line, 'stroke-width': 1.4, 'stroke-dasharray': real ? null : '3 2.5' };
  const open = mark.date.open;
  if (point || open == null || open === 'none') return look;
  const fill = !real ? 'paper' : sharp ? 'line' : 'soft';
  return { ...look, fill: `url(#mark-${sign(mark)}-${open}-${fill})`, stroke: `url(#mark-${sign(mark)}-${open}-line)` };
}

function pointAt(mark, x, y, look) {
  const s = sign(mark);
  if (s === 'coop') return svg('circle', { cx: x, cy: y, r: HALF, ...look });
  if (s === 'conf') return svg('path', { d: `M${x - 6} ${y}L${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}Z`, ...look });
  return svg('rect', { x: x - 4.4, y: y - 4.4, width: 8.8, height: 8.8, ...look });
}

function barAcross(mark, x1, x2, y, look) {
  const s = sign(mark);
  if (s === 'conf') return svg('path', { d: `M${x1} ${y}L${x1 + 5} ${y - 4.2}H${x2 - 5}L${x2} ${y}L${x2 - 5} ${y + 4.2}H${x1 + 5}Z`, ...look });
  return svg('rect', { x: x1, y: y - 4, width: x2 - x1, height: 8, rx: s === 'coop' ? 4 : 0, ...look });
}

function barDown(mark, x, y1, y2, look) {
  const s = sign(mark);
  const open = mark.date.open;
  const before = open === 'start' || open === 'both' ? 14 : 0;
  const after = open === 'end' || open === 'both' ? 14 : 0;
  const a = y1 + before;
  const b = Math.max(y2 - after, a + 8);
  const bar = s === 'conf'
    ? svg('path', { d: `M${x} ${a}L${x + 3.7} ${a + 5}V${b - 5}L${x} ${b}L${x - 3.7} ${b - 5}V${a + 5}Z`, ...look })
    : svg('rect', { x: x - 3.5, y: a, width: 7, height: b - a, rx: s === 'coop' ? 3.5 : 0, ...look });
  return [bar, before ? strokes(x, a, -1, look.stroke) : null, after ? strokes(x, b, 1, look.stroke) : null];
}

function strokes(x, y, way, stroke) {
  return [0, 1, 2].map(i => {
    const at = y + way * (3 + i * 4);
    return svg('line', { x1: x - 2.6 + i * .7, x2: x + 2.6 - i * .7, y1: at, y2: at, stroke, 'stroke-width': 1.5 });
  });
}

function strike(x, y) {
  return svg('path', { d: `M${x - 8} ${y + 7}L${x + 8} ${y - 7}`, stroke: 'var(--ink)', 'stroke-width': 1.6 });
}

// Who did it is not told: "?" in the bar, above a point.
function question(x, y, point) {
  return svg('text', { class: 'mark-unknown', x, y: y + 3.8, 'text-anchor': 'middle', 'font-size': 11.5, 'font-weight': 750 }, '?');
}

// Gradients and hatches stand once in the page: colours follow the theme by themselves.
export function prepare() {
  if (document.getElementById('mark-patterns')) return;
  document.body.append(svg('svg', { id: 'mark-patterns', width: 0, height: 0, class: 'mark-patterns', 'aria-hidden': 'true' },
    svg('defs', {}, Object.keys(COLOURS).flatMap(gradients), hatch('hatch-conf', 6, 'var(--conf-soft)', 1.1, 'var(--conf-wash)'), hatch('hatch-silent', 5, 'var(--line)', 1, null),
      svg('marker', { id: 'mark-arrow', viewBox: '0 0 8 8', refX: 6.5, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' }, svg('path', { d: 'M0 .8L7 4L0 7.2Z', fill: 'var(--ink-2)' })))));
}

const ENDS = {
  start: [[0, 0], [.6, 1], [1, 1]],
  end: [[0, 1], [.4, 1], [1, 0]],
  both: [[0, 0], [.35, 1], [.65, 1], [1, 0]],
};

function gradients(s) {
  const fills = { line: COLOURS[s].line, soft: COLOURS[s].soft, paper: 'var(--paper)' };
  return Object.entries(ENDS).flatMap(([open, stops]) => Object.entries(fills).map(([name, fill]) =>
    svg('linearGradient', { id: `mark-${s}-${open}-${name}` }, stops.map(([offset, opacity]) => svg('stop', { offset, 'stop-color': fill, 'stop-opacity': opacity })))));
}

function hatch(id, size, stroke, width, ground) {
  return svg('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    ground && svg('rect', { width: size, height: size, fill: ground }), svg('line', { x1: 0, y1: 0, x2: 0, y2: size, stroke, 'stroke-width': width }));
}
