// Who tells what: a dot for each event and source, in the part of time it lies in. A copy's dots are open.
import { svg } from './dom.js';
import { plain } from './mark-words.js';
import { wide, wrap } from './text-width.js';
import { sign } from './marks.js';

const ROW = 17;
const LINE = 13;
const MOST = 8;
const STEP = 8.5;

// The rows: the busiest sources, and the rest as one that is counted. Names longer than the margin take more lines.
export function rows(sources, chosen, width) {
  const all = chosenRows(sources, chosen).map(row => ({ ...row, lines: row.source ? wrap(plain(row.source.name), width - 24, 11.5) : [`and ${row.rest.length} others`] }));
  return all.map(row => ({ ...row, height: ROW + (row.lines.length - 1) * LINE }));
}

// How wide the margin must be for the names.
export const widest = sources => Math.max(0, ...sources.map(source => wide(plain(source.name), 11.5)));

function chosenRows(sources, chosen) {
  const wanted = sources.filter(source => chosen.has(source.letter));
  const order = [...wanted, ...sources.filter(source => !chosen.has(source.letter))];
  if (sources.length <= MOST) return sources.map(source => ({ source }));
  const shown = new Set(order.slice(0, MOST - 1));
  return [...sources.filter(s => shown.has(s)).map(source => ({ source })), { rest: sources.filter(s => !shown.has(s)) }];
}

export function draw(row, marks, scale, x, y, isOn) {
  const letters = new Set(row.rest ? row.rest.map(s => s.letter) : [row.source.letter]);
  const group = svg('g', { class: 'teller' + (row.rest || isOn(row.source.letter) ? '' : ' off') }, head(row, x, y), svg('line', { class: 'under', x1: scale.x0, x2: scale.x1, y1: y + row.height - 8.5, y2: y + row.height - 8.5 }));
  for (const part of scale.parts) {
    const told = marks.filter(m => m.at >= part.t0 && m.at < part.t1 && [...m.sources, ...m.copies].some(l => letters.has(l)));
    group.append(...dots(told, part, y, row.source?.own === false, scale));
  }
  return group;
}

function head({ source, rest, lines }, x, y) {
  const name = lines.map((line, i) => svg('text', { class: 'lane', x: rest ? x : x + 20, y: y + 4 + i * LINE }, line));
  if (rest) return name;
  return [
    svg('rect', { class: 'letter-box', x: x + .6, y: y - 6.5, width: 13, height: 13, rx: 2, 'stroke-dasharray': source.own ? null : '2 2' }),
    svg('text', { class: 'letter-in', x: x + 7.1, y: y + 3.7, 'text-anchor': 'middle', 'font-weight': source.own ? 700 : 450 }, source.letter), name];
}

// At their time, moved apart to the right as far as the part reaches; what does not fit is counted at its end.
function dots(told, part, y, copy, scale) {
  if (!told.length) return [];
  const first = part.x0 + 7;
  const room = Math.max(1, Math.floor((part.x1 - 4 - first) / STEP) + 1);
  const shown = told.length <= room ? told : told.slice(0, Math.max(0, room - 3));
  let x = first - STEP;
  const places = shown.map((mark, i) => x = Math.max(x + STEP, Math.min(scale.of(mark.at), part.x1 - 4 - (shown.length - 1 - i + (shown.length < told.length ? 3 : 0)) * STEP)));
  const out = shown.map((mark, i) => dot(mark, places[i], y, copy));
  if (shown.length < told.length) out.push(svg('text', { class: 'tick', x: part.x1 - 3, y: y + 4, 'text-anchor': 'end' }, '+' + (told.length - shown.length)));
  return out;
}

function dot(mark, x, y, copy) {
  const s = sign(mark);
  const line = s === 'none' ? 'var(--ink-2)' : `var(--${s})`;
  const look = { fill: copy ? 'none' : line, stroke: line, 'stroke-width': 1.1 };
  if (s === 'coop') return svg('circle', { cx: x, cy: y, r: 2.9, ...look });
  if (s === 'conf') return svg('path', { d: `M${x - 3.6} ${y}l3.6-3.6l3.6 3.6l-3.6 3.6z`, ...look });
  return svg('rect', { x: x - 2.6, y: y - 2.6, width: 5.2, height: 5.2, ...look });
}
