// The river lying: wide windows. Time runs across; from top to bottom flags, cooperation, axis, conflict, ruler, who
// tells what, the loom and the calendar. Everything is laid out first and then drawn.
import { svg } from './dom.js';
import { against } from './river-against.js';
import { answers, event, fold } from './river-events.js';
import { draw as drawFlags, flags } from './river-flags.js';
import { bank, silence } from './river-ground.js';
import { brush, calendar, evenly, HEIGHT as CALENDAR, LOOM, loom } from './river-loom.js';
import { LINE } from './river-label.js';
import { draw as drawStack, more, spots, stacks } from './river-margin.js';
import { rows } from './river-rows.js';
import { scale as scaleOf } from './river-scale.js';
import { draw as drawSource, rows as sourceRows, widest } from './river-sources.js';
import { ticks } from './river-ticks.js';
import { draw as drawTie, ROW as TIE, rows as tieRows } from './river-ties.js';

const MARGIN = [126, 176];
const LEAST_LANE = 50;
const FOLDS = 24;
const GAP = 8;
const STACK = 122;
const LANES = [2, 1, 0, -1, -2];

// Where everything is, for a width, a state and the marks that its filters leave.
export function layout(model, state, shown, width) {
  const toCome = state.range[1] >= model.full[1] ? shown.ahead : [];
  const outlook = toCome.length ? Math.max(112, Math.min(156, width * .12)) : 14;
  const margin = Math.ceil(Math.max(MARGIN[0], Math.min(MARGIN[1], widest(model.sources) + 30)));
  const x0 = margin + 4;
  const x1 = width - outlook;
  const scale = scaleOf(model.parts, state.range, state.mode, x0, x1, model.isShort ? 0 : 88);
  const of = side => marks => marks.filter(m => Math.sign(m.lane) === side);
  const [up, on, down] = [1, 0, -1].map(of).map((pick, i) => ({ ...rows(pick(shown.dated), pick(model.folds), scale, state.event, i === 1 ? 4 : 14), ties: tieRows(pick(shown.ties), scale, state.event) }));
  const undated = stacks(shown.undated, model.folds.filter(f => f.place === 'undated'), margin - 42, lane => Math.max(STACK, deep(rowsOf({ up, on, down }, lane))));
  const ahead = stacks(toCome, toCome.length ? model.folds.filter(f => f.place === 'ahead') : [], outlook - 32, () => STACK);
  const heads = flags(scale.parts, x1);
  const y = heights({ up, on, down }, undated, ahead, heads.height);
  const sources = sourceRows(model.sources, state.sources ?? new Set(), margin);
  const calendarTop = y.bottom + 22 + sources.reduce((n, row) => n + row.height, 0) + 8;
  return { width, margin, x0, x1, outlook, scale, up, on, down, undated, ahead, isAhead: toCome.length > 0, heads, y, sources, calendarTop, even: evenly(model, x0, width - 4), height: calendarTop + CALENDAR + 4 };
}

const tied = ties => Math.max(ties.rest ? 36 : 22, ties.rows.length * TIE + 7);
const rowsOf = ({ up, on, down }, lane) => lane > 0 ? up.lanes[lane - 1] : lane < 0 ? down.lanes[-lane - 1] : on.lanes[0];
const deep = lane => lane.reduce((n, row) => n + row.height, 0);

// The lanes from top to bottom, each as high as its rows and what stands in its margins: { [lane]: { top, bottom } }.
function heights({ up, on, down }, undated, ahead, top) {
  const margin = lane => Math.max(undated[lane].height && undated[lane].height + 24, ahead[lane].height && ahead[lane].height + 10);
  const least = (lane, rows) => Math.max(LEAST_LANE, deep(rows), margin(lane));
  const y = { top };
  let at = top + 14 + (up.folds.length ? FOLDS : 0);
  const lane = (name, height) => {
    y[name] = { top: at, bottom: at + height };
    at += height;
  };
  lane(2, Math.max(least(2, up.lanes[1]), undated[2].height && undated[2].height + 34));
  at += GAP;
  lane(1, least(1, up.lanes[0]));
  lane('tiesUp', tied(up.ties));
  const neutral = deep(on.lanes[0]) + on.ties.rows.length * TIE + (on.folds.length ? FOLDS : 0);
  lane(0, Math.max(neutral && neutral + 10, margin(0)));
  lane('tiesDown', tied(down.ties));
  lane(-1, least(-1, down.lanes[0]));
  at += GAP;
  lane(-2, Math.max(least(-2, down.lanes[1]), undated[-2].height && undated[-2].height + 38));
  y.bottom = at + (down.folds.length ? FOLDS : 0) + 20;
  return y;
}

export function draw(drawing, l, model, state, shown, act) {
  const { width, height } = l;
  drawing.setAttribute('width', width);
  drawing.setAttribute('height', height);
  drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const into = svg('g', {});
  const placed = settle(l, state);
  ground(into, l, placed, act);
  lanes(into, l, shown);
  tiesAcross(into, l, act);
  into.append(...answers(placed), ...against(model.against, standing(l, placed), boxesOf(placed)));
  for (const p of placed.slice().sort((p, q) => p.a - q.a || p.y - q.y)) into.append(event(p, act.button, 'url(#river-shown)'));
  folds(into, l, act);
  margins(into, l, act);
  ruler(into, l);
  tellers(into, l, shown, act);
  into.append(loom(l.scale, l.even, l.calendarTop), calendar(shown.dated, l.even, l.calendarTop + LOOM), brush(l.even, state.range, l.calendarTop + LOOM, act));
  calendarWords(into, l, shown);
  drawing.replaceChildren(clip(l), into);
}

const clip = l => svg('clipPath', { id: 'river-shown' }, svg('rect', { x: l.x0, y: 0, width: l.x1 - l.x0, height: l.height }));

const boxesOf = placed => placed.map(p => ({ l: p.l, r: p.r, top: p.y - (p.point ? 12 : 12 + p.lines.length * 13.5), bottom: p.y + 10 }));

function ground(into, l, placed, act) {
  const { y } = l;
  const boxes = boxesOf(placed);
  boxes.push({ l: 0, r: l.width, top: y[0].top - 3, bottom: y[0].bottom + 3 });
  for (const part of l.scale.parts.filter(part => part.silent)) into.append(silence(part, y.top, y.bottom, boxes));
  into.append(bank(l.scale.parts, 'coop', y[0].top, -(y[0].top - y.top - 10), l.scale.of), bank(l.scale.parts, 'conf', y[0].bottom, y.bottom - y[0].bottom - 10, l.scale.of));
  if (l.isAhead) into.append(svg('rect', { class: 'well', x: l.x1, y: y.top, width: l.outlook, height: y.bottom - y.top }));
  drawFlags(into, l.heads, y.bottom, act);
  if (l.isAhead) into.append(svg('line', { class: 'told-until', x1: l.x1, x2: l.x1, y1: 0, y2: y.bottom }));
}

function lanes(into, l, shown) {
  const { y } = l;
  for (const at of [y[1].top - GAP / 2, y[-2].top - GAP / 2]) into.append(svg('line', { class: 'lane-line', x1: 0, x2: l.width, y1: at, y2: at }));
  for (const at of new Set([y[0].top, y[0].bottom])) into.append(svg('line', { class: 'axis', x1: 0, x2: l.x1, y1: at, y2: at }));
  const name = (at, text, kind = 'lane') => into.append(svg('text', { class: kind, x: 0, y: at }, text));
  name(y.top + 9, '▲ Cooperation', 'lane-strong coopf');
  name(Math.max(y.top + 23, y[2].top + 11), 'deeds');
  name(y[1].top + 11, 'words');
  name(y[0].top - 6, 'what stood');
  if (y[0].bottom > y[0].top) name(y[0].top + 14, 'neither');
  name(y[-1].top + 10, 'words');
  name(y[-2].top + 11, 'deeds');
  name(y.bottom - 4, '▼ Conflict', 'lane-strong conff');
  if (shown.undated.length) heading(into, 0, 'No date given', ['In the order in', 'which it is told']);
  if (l.isAhead) heading(into, l.x1 + 10, 'Ahead', ['said, not done']);
  into.append(svg('line', { class: 'margin-line', x1: l.margin - 4, x2: l.margin - 4, y1: 0, y2: y.bottom }));
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
      for (const p of row.marks) placed.push(at(p, way < 0 ? y - 9 : y + row.height - 4));
      y += way * row.height;
    }
  };
  const at = (p, y) => Object.assign(p, { y: p.point ? y - 5 - (p.lines.length - 1) * LINE / 2 : y, cutLeft: p.mark.date.from != null && p.mark.t0 < state.range[0], cutRight: p.mark.date.to != null && p.mark.t1 > state.range[1] });
  put(l.up.lanes[0], l.y[1].bottom, -1);
  put(l.up.lanes[1], l.y[2].bottom, -1);
  put(l.on.lanes[0], l.y[0].top + l.on.ties.rows.length * TIE + 3, 1);
  put(l.down.lanes[0], l.y[-1].top, 1);
  put(l.down.lanes[1], l.y[-2].top, 1);
  return placed;
}

function tiesAcross(into, l, act) {
  const put = ({ rows }, y) => rows.forEach((row, i) => row.forEach(p => into.append(drawTie(p, y(i), act.button))));
  put(l.up.ties, i => l.y[0].top - 16 - i * TIE);
  put(l.on.ties, i => l.y[0].top + 4 + i * TIE);
  put(l.down.ties, i => l.y[0].bottom + 4 + i * TIE);
  for (const [ties, y] of [[l.up.ties, l.y[0].top - 20], [l.on.ties, l.y[0].bottom - 8], [l.down.ties, l.y[0].bottom + 14]]) {
    if (ties.rest) into.append(more(0, y, `+${ties.rest} more stood`, l.margin - 10, act.table));
  }
}

function folds(into, l, act) {
  const put = (all, y, lane) => all.forEach(f => into.append(fold({ ...f, key: lane + ':' + Math.round(f.x) }, y, lane, () => act.unfold(f.from, f.to))));
  put(l.up.folds, l.y[2].top - 14, 1);
  put(l.on.folds, l.y[0].bottom - 13, 0);
  put(l.down.folds, l.y[-2].bottom + 12, -1);
}

const leftOf = (lane, top) => [21, top + (lane === 2 ? 30 : 18)];
const rightOf = (l, top) => [l.x1 + 13, top + 6];

// Every mark with its place, in the margins too.
function standing(l, placed) {
  const aside = LANES.flatMap(lane => [...spots(l.undated[lane], ...leftOf(lane, l.y[lane].top)), ...spots(l.ahead[lane], ...rightOf(l, l.y[lane].top))]);
  return [...placed.map(p => ({ mark: p.mark, x: Math.max(l.x0, Math.min(l.x1, (p.a + p.b) / 2)), y: p.y })), ...aside];
}

function margins(into, l, act) {
  const box = { x: -3, width: l.margin - 4 };
  const right = { x: l.x1 + 3, width: l.outlook - 3 };
  for (const lane of LANES) {
    const { top } = l.y[lane];
    drawStack(into, l.undated[lane], ...leftOf(lane, top), box, act.button, act.table);
    drawStack(into, l.ahead[lane], ...rightOf(l, top), right, act.button, act.table, true);
  }
}

function ruler(into, l) {
  const { bottom } = l.y;
  into.append(svg('line', { class: 'ruler', x1: l.x0, x2: l.x1, y1: bottom, y2: bottom }));
  for (const { x, words } of ticks(l.scale)) {
    into.append(svg('line', { class: 'notch', x1: x, x2: x, y1: bottom, y2: bottom + (words ? 5 : 3) }));
    if (words) into.append(svg('text', { class: 'tick', x, y: bottom + 17, 'text-anchor': 'middle' }, words));
  }
}

function tellers(into, l, shown, act) {
  let y = l.y.bottom + 32;
  for (const row of l.sources) {
    into.append(drawSource(row, shown.told, l.scale, 0, y, act.isOn));
    y += row.height;
  }
}

function calendarWords(into, l, shown) {
  const y = l.calendarTop + LOOM;
  into.append(svg('text', { class: 'lane strong', x: 0, y: y + 14 }, 'By the calendar'), svg('text', { class: 'lane', x: 0, y: y + 29 }, shown.outside ? `${shown.outside} outside` : 'drag to zoom'));
}
