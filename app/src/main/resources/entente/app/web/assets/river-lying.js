// The river lying: wide windows. Time runs across; from top to bottom flags, cooperation, axis, conflict, ruler, who
// tells what, the loom and the calendar. Everything is laid out first and then drawn.
import { svg } from './dom.js';
import { answers, event, fold } from './river-events.js';
import { draw as drawFlags, flags } from './river-flags.js';
import { bank, silence } from './river-ground.js';
import { brush, calendar, evenly, HEIGHT as CALENDAR, LOOM, loom } from './river-loom.js';
import { draw as drawStack, stacks } from './river-margin.js';
import { rows } from './river-rows.js';
import { scale as scaleOf } from './river-scale.js';
import { draw as drawSource, ROW as SOURCE, rows as sourceRows } from './river-sources.js';
import { ticks } from './river-ticks.js';
import { draw as drawTie, ROW as TIE, rows as tieRows } from './river-ties.js';

const MARGIN = 126;
const LEAST_LANE = 50;
const FOLDS = 24;

// Where everything is, for a width, a state and the marks that its filters leave.
export function layout(model, state, shown, width) {
  const ahead = state.range[1] >= model.full[1] ? shown.ahead : [];
  const outlook = ahead.length ? Math.max(112, Math.min(156, width * .12)) : 14;
  const x0 = MARGIN + 4;
  const x1 = width - outlook;
  const scale = scaleOf(model.parts, state.range, state.mode, x0, x1, 84);
  const sides = { up: rows(shown.dated.filter(m => m.lane > 0), scale, state.event), on: rows(shown.dated.filter(m => m.lane === 0), scale, state.event, 4), down: rows(shown.dated.filter(m => m.lane < 0), scale, state.event) };
  const ties = { up: tieRows(shown.ties.filter(t => t.lane > 0), scale), on: tieRows(shown.ties.filter(t => t.lane === 0), scale), down: tieRows(shown.ties.filter(t => t.lane < 0), scale) };
  const heads = flags(scale.parts, x1);
  const high = { up: side(sides.up, ties.up), down: side(sides.down, ties.down) };
  const margin = stacks(shown.undated, MARGIN - 38, Math.max(high.up, high.down, 300) - 46);
  const forward = stacks(ahead, outlook - 28, Math.max(high.up, high.down, 300) - 30);
  const up = Math.max(high.up, margin.up.height + 66, forward.up.height + 30) + 14;
  const down = Math.max(high.down, margin.down.height + 70, forward.down.height + 34) + 22;
  const on = middle(sides.on, ties.on);
  const top = heads.height;
  const axis = [top + up, top + up + on];
  const bottom = axis[1] + down;
  const sources = sourceRows(model.sources, state.sources ?? new Set());
  const calendarTop = bottom + 22 + sources.length * SOURCE + 8;
  return { width, x0, x1, outlook, scale, sides, ties, heads, margin, forward, ahead, up, down, on, top, axis, bottom, sources, calendarTop, even: evenly(model, x0, width - 4), height: calendarTop + CALENDAR + 4 };
}

const tied = ties => Math.max(22, ties.length * TIE + 7);
const high = lane => Math.max(LEAST_LANE, lane.reduce((n, row) => n + row.height, 0));
const side = (rows, ties) => tied(ties) + high(rows.lanes[0]) + 8 + high(rows.lanes[1]) + (rows.folds.length ? FOLDS : 0);
const middle = (rows, ties) => {
  const all = rows.lanes[0].reduce((n, row) => n + row.height, 0) + ties.length * TIE + (rows.folds.length ? FOLDS : 0);
  return all ? all + 10 : 0;
};

export function draw(svgElement, l, model, state, shown, act) {
  const { width, height } = l;
  svgElement.setAttribute('width', width);
  svgElement.setAttribute('height', height);
  svgElement.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const into = svg('g', {});
  ground(into, l);
  lanes(into, l, shown);
  const placed = settle(l, state);
  const button = act.button;
  tiesAcross(into, l, button);
  into.append(...answers(placed));
  const order = placed.slice().sort((p, q) => p.a - q.a || p.y - q.y);
  for (const p of order) into.append(event(p, button, 'url(#river-shown)'));
  folds(into, l, act);
  margins(into, l, shown, act);
  ruler(into, l);
  tellers(into, l, model, shown, act);
  into.append(loom(l.scale, l.even, l.calendarTop), calendar(model, [...shown.dated], l.even, l.calendarTop + LOOM), brush(l.even, state.range, l.calendarTop + LOOM, act));
  calendarWords(into, l, state, model);
  svgElement.replaceChildren(clip(l), into);
}

const clip = l => svg('clipPath', { id: 'river-shown' }, svg('rect', { x: l.x0, y: 0, width: l.x1 - l.x0, height: l.height }));

function ground(into, l) {
  for (const part of l.scale.parts.filter(part => part.silent)) into.append(silence(part, l.top, l.bottom));
  into.append(bank(l.scale.parts, 'coop', l.axis[0], -(l.up - 10), l.scale.of), bank(l.scale.parts, 'conf', l.axis[1], l.down - 10, l.scale.of));
  if (l.ahead.length) into.append(svg('rect', { class: 'well', x: l.x1, y: l.top, width: l.outlook, height: l.bottom - l.top }));
  drawFlags(into, l.heads, l.bottom);
  if (l.ahead.length) into.append(svg('line', { class: 'told-until', x1: l.x1, x2: l.x1, y1: 0, y2: l.bottom }));
}

function lanes(into, l, shown) {
  const [a0, a1] = l.axis;
  const words = { up: a0 - tied(l.ties.up) - high(l.sides.up.lanes[0]) - 5, down: a1 + tied(l.ties.down) + high(l.sides.down.lanes[0]) + 5 };
  for (const y of [words.up, words.down]) into.append(svg('line', { class: 'lane-line', x1: 0, x2: l.width, y1: y, y2: y }));
  into.append(svg('line', { class: 'axis', x1: 0, x2: l.x1, y1: a0, y2: a0 }));
  if (a1 > a0) into.append(svg('line', { class: 'axis', x1: 0, x2: l.x1, y1: a1, y2: a1 }));
  const name = (y, text, kind = 'lane') => into.append(svg('text', { class: kind, x: 0, y }, text));
  name(l.top + 8, '▲ Cooperation', 'lane-strong coopf');
  name(l.top + 22, 'deeds');
  name(words.up + 14, 'words');
  name(a0 - 6, 'what stood');
  if (a1 > a0) name((a0 + a1) / 2 + 4, 'neither');
  name(a1 + tied(l.ties.down) - 5, 'words');
  name(words.down + 14, 'deeds');
  name(l.bottom - 4, '▼ Conflict', 'lane-strong conff');
  if (shown.undated.length) heading(into, 0, 'No date given', ['In the order in', 'which it is told']);
  if (l.ahead.length) heading(into, l.x1 + 10, 'Ahead', ['said, not done']);
  into.append(svg('line', { class: 'margin-line', x1: MARGIN - 4, x2: MARGIN - 4, y1: 0, y2: l.bottom }));
}

function heading(into, x, title, lines) {
  into.append(svg('text', { class: 'margin-title', x, y: 11 }, title), ...lines.map((line, i) => svg('text', { class: 'margin-words', x, y: 26 + i * 14 }, line)));
}

// The places of all marks: rows from the axis outwards.
function settle(l, state) {
  const placed = [];
  const put = (rows, from, way) => {
    let y = from;
    for (const row of rows) {
      for (const p of row.marks) placed.push(at(p, way < 0 ? y - 9 : y + row.height - 4, way));
      y += way * row.height;
    }
  };
  const at = (p, y, way) => Object.assign(p, { y: p.point ? y - 5 : y, cutLeft: p.mark.date.from != null && p.mark.t0 < state.range[0], cutRight: p.mark.date.to != null && p.mark.t1 > state.range[1], way });
  const [a0, a1] = l.axis;
  put(l.sides.up.lanes[0], a0 - tied(l.ties.up), -1);
  put(l.sides.up.lanes[1], a0 - tied(l.ties.up) - high(l.sides.up.lanes[0]) - 8, -1);
  put(l.sides.on.lanes[0], a0 + l.ties.on.length * TIE + 3, 1);
  put(l.sides.down.lanes[0], a1 + tied(l.ties.down), 1);
  put(l.sides.down.lanes[1], a1 + tied(l.ties.down) + high(l.sides.down.lanes[0]) + 8, 1);
  return placed;
}

function tiesAcross(into, l, button) {
  const [a0, a1] = l.axis;
  l.ties.up.forEach((row, i) => row.forEach(p => into.append(drawTie(p, a0 - 16 - i * TIE, button))));
  l.ties.on.forEach((row, i) => row.forEach(p => into.append(drawTie(p, a0 + 4 + i * TIE, button))));
  l.ties.down.forEach((row, i) => row.forEach(p => into.append(drawTie(p, a1 + 4 + i * TIE, button))));
}

function folds(into, l, act) {
  const put = (all, y, lane) => all.forEach(f => into.append(fold({ ...f, key: lane + ':' + Math.round(f.x) }, y, lane, () => act.unfold(f.marks))));
  const [a0, a1] = l.axis;
  put(l.sides.up.folds, a0 - side(l.sides.up, l.ties.up) + 12, 1);
  put(l.sides.on.folds, a1 - 13, 0);
  put(l.sides.down.folds, a1 + side(l.sides.down, l.ties.down) - 4, -1);
}

function margins(into, l, shown, act) {
  const box = { x: -3, width: MARGIN - 4 };
  drawStack(into, l.margin.up, 19, l.axis[0] - 24 - l.margin.up.height, box, act.button, act.table);
  drawStack(into, l.margin.down, 19, l.axis[1] + 40, box, act.button, act.table);
  if (!l.ahead.length) return;
  const right = { x: l.x1 + 3, width: l.outlook - 3 };
  drawStack(into, l.forward.up, l.x1 + 13, l.axis[0] - 16 - l.forward.up.height, right, act.button, act.table, true);
  drawStack(into, l.forward.down, l.x1 + 13, l.axis[1] + 22, right, act.button, act.table, true);
}

function ruler(into, l) {
  into.append(svg('line', { class: 'ruler', x1: l.x0, x2: l.x1, y1: l.bottom, y2: l.bottom }));
  for (const { x, words } of ticks(l.scale)) {
    into.append(svg('line', { class: 'notch', x1: x, x2: x, y1: l.bottom, y2: l.bottom + (words ? 5 : 3) }));
    if (words) into.append(svg('text', { class: 'tick', x, y: l.bottom + 17, 'text-anchor': 'middle' }, words));
  }
}

function tellers(into, l, model, shown, act) {
  l.sources.forEach((row, i) => into.append(drawSource(row, shown.told, l.scale, 0, l.bottom + 22 + 10 + i * SOURCE, act.isOn)));
}

function calendarWords(into, l, state, model) {
  const y = l.calendarTop + LOOM;
  const whole = state.range[0] === model.full[0] && state.range[1] === model.full[1];
  into.append(svg('text', { class: 'lane strong', x: 0, y: y + 14 }, 'By the calendar'), svg('text', { class: 'lane', x: 0, y: y + 29 }, whole ? 'drag to zoom' : 'Backspace: all'));
}
